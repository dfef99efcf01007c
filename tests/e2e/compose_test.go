package e2e_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/assay-avs/assay/devnet"
)

// The image's paths: where the Dockerfile puts config-files, its working
// directory, and what docker-compose.yml mounts there.
const (
	imageConfig = "/etc/assay"
	imageDir    = "/var/lib/assay"
	mount       = "./assay-home:/var/lib/assay/assay-home"
)

// composeFile is what docker-compose.yml says, as far as it is used here; an
// unknown key below services is an error.
type composeFile struct {
	Services map[string]service `yaml:"services"`
}

type service struct {
	Build       string            `yaml:"build"`
	Image       string            `yaml:"image"`
	NetworkMode string            `yaml:"network_mode"`
	Volumes     []string          `yaml:"volumes"`
	Environment map[string]string `yaml:"environment"`
	StopSignal  string            `yaml:"stop_signal"`
	Restart     string            `yaml:"restart"`
	Command     []string          `yaml:"command"`
	DependsOn   map[string]struct {
		Condition string `yaml:"condition"`
	} `yaml:"depends_on"`
	Healthcheck struct {
		Test     []string `yaml:"test"`
		Interval string   `yaml:"interval"`
		Retries  int      `yaml:"retries"`
	} `yaml:"healthcheck"`
}

func readCompose(t *testing.T) composeFile {
	t.Helper()
	data, err := os.ReadFile("../../docker-compose.yml")
	if err != nil {
		t.Fatal(err)
	}
	var c composeFile
	if err := yaml.Unmarshal(data, &c); err != nil {
		t.Fatal(err)
	}
	return c
}

// TestComposeFits: every service is the same image with the same environment,
// every file it names is in the image, and daemons wait for the devnet.
func TestComposeFits(t *testing.T) {
	services := readCompose(t).Services
	want := []string{"aggregator", "challenger", "claimant", "devnet", "operator1", "operator2", "operator3", "operator4", "operator5"}
	var names []string
	for name, s := range services {
		names = append(names, name)
		if s.Build != "." || s.Image != services["devnet"].Image || s.NetworkMode != "host" || !slices.Equal(s.Volumes, []string{mount}) {
			t.Errorf("%s: image, network or volumes differ: %+v", name, s)
		}
		if name != "devnet" && s.DependsOn["devnet"].Condition != "service_healthy" {
			t.Errorf("%s does not wait for the devnet", name)
		}
		files := slices.Clone(s.Command)
		for _, f := range s.Environment {
			files = append(files, f)
		}
		for _, f := range files {
			if rest, ok := strings.CutPrefix(f, imageConfig+"/"); ok {
				if _, err := os.Stat(filepath.Join("../../config-files", rest)); err != nil {
					t.Errorf("%s: %v", name, err)
				}
			}
		}
	}
	slices.Sort(names)
	if !slices.Equal(names, want) {
		t.Errorf("services %v, want %v", names, want)
	}
	docker, err := os.ReadFile("../../Dockerfile")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range []string{"COPY config-files " + imageConfig, "WORKDIR " + imageDir, `ENTRYPOINT ["assay"]`} {
		if !strings.Contains(string(docker), line+"\n") {
			t.Errorf("Dockerfile lacks %q", line)
		}
	}
}

var loopback = regexp.MustCompile(`127\.0\.0\.1:[1-9][0-9]*`)

// port is the last that was tried; test processes start at different ones.
var port atomic.Int32

func init() { port.Store(10_000 + rand.Int32N(20_000)) }

// freeAddress is an address that nothing listens on. Its port is below those
// that the system gives to connections, or somebody would have it by the time
// that a process listens there.
func freeAddress(t *testing.T) string {
	t.Helper()
	for range 100 {
		address := fmt.Sprintf("127.0.0.1:%d", port.Add(1))
		l, err := net.Listen("tcp", address)
		if err != nil {
			continue // taken
		}
		if err := l.Close(); err != nil {
			t.Fatal(err)
		}
		return address
	}
	t.Fatal("no free port")
	return ""
}

// TestCompose starts what docker-compose.yml starts and plays the README's claim
// through the command line: a training, from the CSV file to Final, and the
// model out again.
func TestCompose(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("runs nine processes for about 20 s")
	}
	c := newCluster(t)
	c.up()
	id := c.play()
	c.checkStatus(id)
	c.finish(c.goOn(id))
	if out := c.assay("challenge", "--config", imageConfig+"/challenger.yaml", "--dry-run", id); !strings.Contains(out, "honest") {
		t.Errorf("challenge: %s", out)
	}
	status := c.assay("operator", "print-operator-status", "--operator", devnet.NamedAccount("operator-0").Address.Hex(),
		"--rpc-url", "http://"+c.rpc())
	if !strings.Contains(status, "member of Assay     true") {
		t.Errorf("print-operator-status: %s", status)
	}
	c.down()
	c.checkSecrets()
	c.checkPeace()
}

// checkStatus holds what is said of a Final claim to what was posted, in words
// and as JSON.
func (c *cluster) checkStatus(id string) {
	c.t.Helper()
	status := func(more ...string) string {
		return c.assay(append(append([]string{"claim", "status", "--config", imageConfig + "/claimant.yaml"}, more...), id)...)
	}
	text := status()
	for _, line := range []string{`status +final at block \d+`, `policy +sampled, 8 draws of \d+ segments`,
		`money +fee 0\.01 WETH \(settled\), bond 2 WETH( \(settled\))?, pot 0(\.001)? WETH`, `risk +0\.5 WETH .*`,
		`certify +until \d+: [45] operators signed, [01] did not`, `stake +(400|500) of 500 WETH signed`} {
		if !regexp.MustCompile(`(?m)^` + line + `$`).MatchString(text) {
			c.t.Errorf("no line %s in\n%s", line, text)
		}
	}
	var r struct {
		ID, Status  string
		Certificate struct{ Signers, NonSigners []string }
		Schedule    struct{ Dispute, HardEnd uint64 }
	}
	if err := json.Unmarshal([]byte(status("--json")), &r); err != nil {
		c.t.Fatal(err)
	}
	if r.Status != "final" || len(r.Certificate.Signers)+len(r.Certificate.NonSigners) != 5 || r.Schedule.Dispute == 0 || r.Schedule.HardEnd <= r.Schedule.Dispute {
		c.t.Errorf("as JSON: %+v", r)
	}
}
