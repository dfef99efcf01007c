package devnet

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind"
	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-avs/assay/chain/eigen"
	"github.com/assay-avs/assay/contracts/bindings"
)

// The whole of Assay deploys on every fork, with every address of the book in use and the contracts naming
// each other.
func TestAssayDeployment_EveryFork(t *testing.T) {
	for _, fork := range []string{Osaka, Amsterdam} {
		t.Run(fork, func(t *testing.T) {
			d := started(t, Config{Fork: fork})
			start := time.Now()
			book, err := d.Deploy(t.Context(), AssayDeployment(AssayConfig{}))
			if err != nil {
				t.Fatal(err)
			}
			t.Logf("deployed in %s", time.Since(start).Round(time.Millisecond))
			for _, section := range []any{book.Core, book.Middleware, book.Assay} {
				d.expectCode(t, section)
			}
			claims, err := bindings.NewClaimBookCaller(book.Assay.ClaimBook, d.client)
			if err != nil {
				t.Fatal(err)
			}
			opts := &bind.CallOpts{Context: t.Context()}
			got, err := claims.Schedule(opts)
			var want AssayConfig
			want.Defaults()
			if err != nil || got != bindings.Schedule(want.Schedule) {
				t.Errorf("schedule is %+v (%v), want %+v", got, err, want.Schedule)
			}
			registry, err := claims.REGISTRY(opts)
			if err != nil || registry != book.Assay.Registry {
				t.Errorf("claim book's registry is %s (%v), want %s", registry, err, book.Assay.Registry)
			}
			manager, err := bindings.NewAssayServiceManagerCaller(book.Assay.ServiceManager, d.client)
			if err != nil {
				t.Fatal(err)
			}
			if master, err := manager.CLAIMBOOK(opts); err != nil || master != book.Assay.ClaimBook {
				t.Errorf("service manager obeys %s (%v), want %s", master, err, book.Assay.ClaimBook)
			}
		})
	}
}

// expectCode checks that there is a contract at every address of a section of the book.
func (d *Devnet) expectCode(t *testing.T, section any) {
	t.Helper()
	value := reflect.ValueOf(section)
	for i := range value.NumField() {
		at := value.Field(i).Interface().(common.Address)
		code, err := d.client.CodeAt(t.Context(), at, nil)
		if err != nil || len(code) == 0 {
			t.Errorf("%s: no code at %s (%v)", value.Type().Field(i).Name, at, err)
		}
	}
}

func TestDeploy_BadPlan_SaysWhat(t *testing.T) {
	none := func(eigen.AddressBook, func(string) common.Address) []any { return nil }
	twice := Contract{Name: Referee, Meta: bindings.RefereeMetaData, Args: none}
	stray := Contract{Name: "stray", Meta: bindings.RefereeMetaData, Args: func(_ eigen.AddressBook, at func(string) common.Address) []any {
		at("nothing of this name")
		return nil
	}}
	extra := Contract{Name: "extra", Meta: bindings.RefereeMetaData, Args: func(eigen.AddressBook, func(string) common.Address) []any {
		return []any{1}
	}}
	someone := NamedAccount("claim book").Address
	for want, dep := range map[string]Deployment{
		"referee twice":         {ClaimBook: someone, Contracts: []Contract{twice, twice}},
		"nothing of this name":  {ClaimBook: someone, Contracts: []Contract{stray}},
		"constructor arguments": {ClaimBook: someone, Contracts: []Contract{extra}},
		"deploy service manager: the constructor reverted": {},
	} {
		d := started(t, Config{})
		if _, err := d.Deploy(t.Context(), dep); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want an error with %q", err, want)
		}
	}
}

func TestAssayConfig_Check(t *testing.T) {
	var cfg AssayConfig
	cfg.Defaults()
	if err := cfg.Check(EigenLayerConfig{LookAhead: 599}); err != nil {
		t.Error(err)
	}
	if err := cfg.Check(EigenLayerConfig{LookAhead: 380}); err == nil {
		t.Error("a schedule as long as the look-ahead passes")
	}
}
