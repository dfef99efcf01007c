package serve

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"strings"
	"testing"
	"time"
)

// A peer that is slow with its header or its body, says nothing, or sends too
// long a header is cut off: the connection ends, though the peer keeps it open.
func TestSlowPeersAreCutOff(t *testing.T) {
	l, err := Listen(nil, "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	ended, failed := make(chan error, 1), make(chan error, 1)
	short := limits{50 * time.Millisecond, 100 * time.Millisecond, time.Minute, 50 * time.Millisecond, 1 << 10}
	go func() {
		ended <- run(ctx, l, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			_, err := Body(r, 100)
			failed <- err
		}), short)
	}()
	for name, sent := range map[string]string{
		"half a header": "POST / HTTP/1.1\r\nHost: a\r\n",
		"half a body":   "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n12345",
		"nothing":       "",
		"a long header": "POST / HTTP/1.1\r\nHost: " + strings.Repeat("a", 1<<13) + "\r\n\r\n",
	} {
		answer := send(t, l.Addr(), sent)
		switch name {
		case "half a body":
			if err := <-failed; err == nil {
				t.Error("half a body was read as a whole")
			}
		case "a long header":
			if !strings.HasPrefix(answer, "HTTP/1.1 431 ") {
				t.Errorf("%s: %q", name, answer)
			}
		}
	}
	cancel()
	if err := <-ended; err != nil {
		t.Error(err)
	}
	if usual.header <= 0 || usual.request <= 0 || usual.answer <= 0 || usual.idle <= 0 || usual.headerBytes <= 0 {
		t.Errorf("servers have no limit: %+v", usual)
	}
}

// send gives what is answered until the server ends the connection.
func send(t *testing.T, to net.Addr, text string) string {
	t.Helper()
	conn, err := net.Dial("tcp", to.String())
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close()
	if err := conn.SetReadDeadline(time.Now().Add(20 * time.Second)); err != nil {
		t.Fatal(err)
	}
	if _, err := io.WriteString(conn, text); err != nil {
		t.Fatal(err)
	}
	answer, err := io.ReadAll(conn) // a reset is an end, too
	if errors.Is(err, os.ErrDeadlineExceeded) {
		t.Errorf("after %q the connection stays open", text)
	}
	return string(answer)
}
