package e2e_test

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"gopkg.in/yaml.v3"

	"github.com/assay-avs/assay/devnet"
)

// cluster runs docker-compose.yml's services as processes in a directory.
type cluster struct {
	t        *testing.T
	bin, dir string
	services map[string]service
	running  map[string]*process
	order    []string
}

// process is a service; done gives the result of its end once. One that was
// stopped has ended.
type process struct {
	cmd   *exec.Cmd
	log   string
	done  chan error
	ended bool
}

func newCluster(t *testing.T) *cluster {
	c := &cluster{t: t, bin: build(t), dir: t.TempDir(), services: readCompose(t).Services, running: map[string]*process{}}
	c.copyConfig()
	t.Cleanup(func() {
		for _, p := range c.running {
			p.cmd.Process.Kill() // most have ended; nothing more can be done about others
		}
	})
	return c
}

// copyConfig copies config-files and gives every address of them a free port,
// the same one in every file, so that other Assays on this machine don't matter.
func (c *cluster) copyConfig() {
	c.t.Helper()
	files, err := filepath.Glob("../../config-files/*")
	if err != nil || len(files) == 0 {
		c.t.Fatalf("config-files: %d, %v", len(files), err)
	}
	ports := map[string]string{}
	if err := os.Mkdir(filepath.Join(c.dir, "config-files"), 0o700); err != nil {
		c.t.Fatal(err)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			c.t.Fatal(err)
		}
		moved := loopback.ReplaceAllStringFunc(string(data), func(address string) string {
			if ports[address] == "" {
				ports[address] = freeAddress(c.t)
			}
			return ports[address]
		})
		if err := os.WriteFile(filepath.Join(c.dir, "config-files", filepath.Base(f)), []byte(moved), 0o600); err != nil {
			c.t.Fatal(err)
		}
	}
}

// local turns a path of the image into one of this machine.
func (c *cluster) local(path string) string {
	path = strings.Replace(path, imageConfig, filepath.Join(c.dir, "config-files"), 1)
	return strings.Replace(path, imageDir, c.dir, 1)
}

// command is a service's command, or another with its environment.
func (c *cluster) command(service string, args ...string) *exec.Cmd {
	cmd := exec.Command(c.bin)
	for _, a := range args {
		cmd.Args = append(cmd.Args, c.local(a))
	}
	cmd.Dir, cmd.Env = c.dir, c.environment(service)
	return cmd
}

func (c *cluster) environment(service string) []string {
	env := []string{"PATH=" + os.Getenv("PATH"), "HOME=" + c.dir}
	for name, value := range c.services[service].Environment {
		env = append(env, name+"="+c.local(value))
	}
	return env
}

// start starts a command with a service's environment, or claimant's; its log is name.log.
func (c *cluster) start(name string, cmd *exec.Cmd) {
	c.t.Helper()
	p := &process{cmd: cmd, log: filepath.Join(c.dir, name+".log"), done: make(chan error, 1)}
	log, err := os.Create(p.log)
	if err != nil {
		c.t.Fatal(err)
	}
	defer log.Close()
	cmd.Dir, cmd.Stdout, cmd.Stderr = c.dir, log, log
	if cmd.Env == nil {
		cmd.Env = c.environment("claimant")
	}
	if err := cmd.Start(); err != nil {
		c.t.Fatal(err)
	}
	go func() { p.done <- cmd.Wait() }()
	c.running[name], c.order = p, append(c.order, name)
}

// await waits for a condition; a service that ends meanwhile is a failure.
func (c *cluster) await(what string, limit time.Duration, met func() bool) {
	c.t.Helper()
	for end := time.Now().Add(limit); ; time.Sleep(50 * time.Millisecond) {
		if met() {
			return
		}
		for name, p := range c.running {
			select {
			case err := <-p.done:
				if name == "README" && err == nil {
					p.done <- nil
					continue
				}
				c.t.Fatalf("waiting for %s: %s ended: %v\n%s", what, name, err, c.read(p.log))
			default:
			}
		}
		if time.Now().After(end) {
			for _, name := range c.order {
				c.t.Logf("%s:\n%s", name, c.read(c.running[name].log))
			}
			c.t.Fatalf("no %s within %s", what, limit)
		}
	}
}

func (c *cluster) read(path string) string {
	data, err := os.ReadFile(path)
	if err != nil {
		c.t.Error(err)
	}
	return string(data)
}

// healthy runs the service's health check as docker would.
func (c *cluster) healthy(name string) bool {
	test := c.services[name].Healthcheck.Test
	if len(test) < 2 || test[0] != "CMD" {
		c.t.Fatalf("%s has no health check", name)
	}
	var args []string
	for _, a := range test[1:] {
		args = append(args, c.local(a))
	}
	return exec.Command(args[0], args[1:]...).Run() == nil
}

// answers says whether an HTTP server says 200; key names its address in the
// configuration file.
func (c *cluster) answers(file, key, path string) bool {
	var config map[string]any
	if err := yaml.Unmarshal([]byte(c.read(filepath.Join(c.dir, "config-files", file))), &config); err != nil {
		c.t.Fatal(err)
	}
	r, err := http.Get(fmt.Sprintf("http://%s%s", config[key], path))
	if err != nil {
		return false
	}
	r.Body.Close()
	return r.StatusCode == http.StatusOK
}

// up starts everything in the order that depends_on asks for.
func (c *cluster) up() {
	c.t.Helper()
	c.start("devnet", c.command("devnet", c.services["devnet"].Command...))
	c.await("healthy devnet", 60*time.Second, func() bool { return c.healthy("devnet") })
	var daemons []string
	for name := range c.services {
		if name != "devnet" {
			daemons = append(daemons, name)
		}
	}
	slices.Sort(daemons)
	for _, name := range daemons {
		c.start(name, c.command(name, c.services[name].Command...))
	}
	c.await("aggregator's health", 30*time.Second, func() bool { return c.answers("aggregator.yaml", "listen", "/v1/health") })
	for i := 1; i <= 5; i++ {
		file := fmt.Sprintf("operator%d.yaml", i)
		c.await(file+"'s node API", 30*time.Second, func() bool { return c.answers(file, "node_api_ip_port_address", "/eigen/node/services/chain/health") })
	}
	for _, f := range []string{"claimant.yaml", "challenger.yaml"} {
		c.await(f+"'s metrics", 30*time.Second, func() bool { return c.answers(f, "metrics_ip_port_address", "/metrics") })
	}
}

// down ends everything with the stop signal, daemons first; each must end well.
func (c *cluster) down() {
	c.t.Helper()
	slices.Reverse(c.order)
	for _, name := range c.order {
		if !c.running[name].ended {
			c.stop(name)
		}
	}
}

// stop ends a service with its stop signal; it must end well.
func (c *cluster) stop(name string) {
	c.t.Helper()
	if c.services[name].StopSignal != "SIGTERM" {
		c.t.Errorf("%s is stopped with %q", name, c.services[name].StopSignal)
	}
	p := c.running[name]
	p.ended = true
	if err := p.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		c.t.Errorf("stop %s: %v", name, err)
	}
	select {
	case err := <-p.done:
		if err != nil {
			c.t.Errorf("%s: %v\n%s", name, err, c.read(p.log))
		}
	case <-time.After(20 * time.Second):
		c.t.Errorf("%s goes on after SIGTERM\n%s", name, c.read(p.log))
	}
}

// assay runs a command of the claimant to its end and gives its output.
func (c *cluster) assay(args ...string) string {
	c.t.Helper()
	cmd := c.command("claimant", args...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		for _, name := range c.order {
			c.t.Logf("%s:\n%s", name, c.read(c.running[name].log))
		}
		c.t.Fatalf("assay %s: %v\n%s", strings.Join(args, " "), err, errs.String())
	}
	return out.String()
}

func (c *cluster) rpc() string {
	var config struct {
		Chain struct {
			Listen string `yaml:"listen_addr"`
		} `yaml:"chain"`
	}
	if err := yaml.Unmarshal([]byte(c.read(filepath.Join(c.dir, "config-files", "devnet.yaml"))), &config); err != nil {
		c.t.Fatal(err)
	}
	return config.Chain.Listen
}

// mine lets blocks pass at once, which a devnet can.
func (c *cluster) mine(blocks int) {
	c.t.Helper()
	r, err := http.Post("http://"+c.rpc(), "application/json",
		strings.NewReader(fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"devnet_mine","params":[%d]}`, blocks)))
	if err != nil {
		c.t.Fatal(err)
	}
	defer r.Body.Close()
	var body bytes.Buffer
	if _, err := body.ReadFrom(r.Body); err != nil || r.StatusCode != 200 || strings.Contains(body.String(), `"error"`) {
		c.t.Fatalf("devnet_mine: %v %s", err, body.String())
	}
}

// checkSecrets: neither a password nor a private key is in any log.
func (c *cluster) checkSecrets() {
	c.t.Helper()
	secrets := map[string]string{"password": strings.TrimSpace(c.read(filepath.Join(c.dir, "config-files", "devnet.password")))}
	for _, name := range []string{"claimant", "aggregator", "challenger"} {
		secrets[name+"'s key"] = hex.EncodeToString(crypto.FromECDSA(devnet.NamedAccount(name).Key))
	}
	for i := range 5 {
		name := fmt.Sprintf("operator-%d", i)
		secrets[name+"'s key"] = hex.EncodeToString(crypto.FromECDSA(devnet.NamedAccount(name).Key))
		secrets[name+"'s gas key"] = hex.EncodeToString(crypto.FromECDSA(devnet.NamedAccount(name + "-gas").Key))
		keys := devnet.NamedBLSKey(name)
		private := keys.PrivKey.Bytes()
		secrets[name+"'s BLS key"] = hex.EncodeToString(private[:])
		secrets[name+"'s BLS key in decimal"] = keys.PrivKey.String()
	}
	for _, name := range c.order {
		log := strings.ToLower(c.read(c.running[name].log))
		for what, secret := range secrets {
			if len(secret) < 8 {
				c.t.Fatalf("%s is %q: too short to look for", what, secret)
			}
			if strings.Contains(log, strings.ToLower(secret)) {
				c.t.Errorf("%s's log has the %s", name, what)
			}
		}
	}
}

// checkPeace: an honest claim makes nobody warn, and nobody panics.
func (c *cluster) checkPeace() {
	c.t.Helper()
	for _, name := range c.order {
		for _, line := range strings.Split(c.read(c.running[name].log), "\n") {
			if strings.Contains(line, `"level":"error"`) || strings.HasPrefix(line, "panic:") || strings.Contains(line, "goroutine ") {
				c.t.Errorf("%s: %s", name, line)
			}
		}
	}
}
