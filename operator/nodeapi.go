package operator

import (
	"net/http"
	"sync"

	"github.com/assay-avs/assay/serve"
)

// EigenLayer's AVS node API, specification 0.0.1.
const nodeSpecVersion = "v0.0.1"

// health is what the node API reports; the loop sets it.
type health struct {
	mu       sync.Mutex
	services map[string]string // id -> Up, Down or Initializing
}

// Services of the node, in the order they are listed.
var nodeServices = []struct{ id, name, description string }{
	{"chain", "Chain", "Follows claims through the configured RPC endpoints"},
	{"checks", "Checks", "Re-executes claims"},
	{"answers", "Answers", "Answers demands; needs a funded gas key"},
}

func newHealth() *health {
	h := &health{services: map[string]string{}}
	for _, s := range nodeServices {
		h.services[s.id] = "Initializing"
	}
	return h
}

func (h *health) set(id string, up bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.services[id] = map[bool]string{true: "Up", false: "Down"}[up]
}

func (h *health) get(id string) (string, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	s, ok := h.services[id]
	return s, ok
}

// status is 200 if every service is up, 503 if the chain is down, 206 else.
func (h *health) status() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.services["chain"] == "Down" {
		return http.StatusServiceUnavailable
	}
	for _, s := range h.services {
		if s != "Up" {
			return http.StatusPartialContent
		}
	}
	return http.StatusOK
}

// nodeAPI is the handler of /eigen/node and what is below it.
func nodeAPI(version string, h *health) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /eigen/node", func(w http.ResponseWriter, _ *http.Request) {
		serve.JSON(w, http.StatusOK, map[string]string{"node_name": "assay", "spec_version": nodeSpecVersion, "node_version": version})
	})
	mux.HandleFunc("GET /eigen/node/health", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(h.status()) })
	mux.HandleFunc("GET /eigen/node/services", func(w http.ResponseWriter, _ *http.Request) { serve.JSON(w, http.StatusOK, listServices(h)) })
	mux.HandleFunc("GET /eigen/node/services/{id}/health", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(serviceStatus(h, r.PathValue("id")))
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if v := r.URL.Query().Get("version"); v != "" && v != nodeSpecVersion && "v"+v != nodeSpecVersion {
			http.Error(w, "unknown version of the node API", http.StatusNotFound)
			return
		}
		mux.ServeHTTP(w, r)
	})
}

func serviceStatus(h *health, id string) int {
	switch s, ok := h.get(id); {
	case !ok:
		return http.StatusNotFound
	case s == "Up":
		return http.StatusOK
	case s == "Initializing":
		return http.StatusPartialContent
	}
	return http.StatusServiceUnavailable
}

type serviceEntry struct {
	ID          string `json:"id"`
	Name        string `json:"name"`
	Description string `json:"description"`
	Status      string `json:"status"`
}

func listServices(h *health) []serviceEntry {
	var out []serviceEntry
	for _, s := range nodeServices {
		status, _ := h.get(s.id)
		out = append(out, serviceEntry{s.id, s.name, s.description, status})
	}
	return out
}
