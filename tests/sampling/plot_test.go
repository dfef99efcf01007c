package sampling_test

import (
	"bytes"
	"fmt"
)

// The plot's frame, in pixels.
const (
	width, height = 640, 400
	left, bottom  = 60, 50
)

var colours = map[uint64]string{1: "#0b6", 2: "#06c", 4: "#c60", 8: "#b0b"}

func x(picks float64) float64 { return left + picks/middle*(width-left-20) }
func y(rate float64) float64  { return height - bottom - rate*(height-bottom-20) }

// draw shows the formula as lines and what was drawn as dots.
func draw(rates []float64) []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="12">`+"\n", width, height)
	fmt.Fprintf(&b, `<rect width="%d" height="%d" fill="#fff"/>`+"\n", width, height)
	axes(&b)
	for i, bad := range bads {
		curve(&b, bad)
		fmt.Fprintf(&b, `<text x="%d" y="%d" fill="%s">%d of 49 segments false</text>`+"\n", width-200, height-bottom-80+18*i, colours[bad], bad)
	}
	for i, p := range points {
		fmt.Fprintf(&b, `<circle cx="%.1f" cy="%.1f" r="3" fill="none" stroke="%s"/>`+"\n", x(float64(p.picks)), y(rates[i]), colours[p.bad])
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

func axes(b *bytes.Buffer) {
	fmt.Fprintf(b, `<path d="M%d 20V%dH%d" fill="none" stroke="#000"/>`+"\n", left, height-bottom, width-20)
	for _, k := range []float64{0, 10, 20, 30, 40, middle} {
		fmt.Fprintf(b, `<text x="%.1f" y="%d" text-anchor="middle">%.0f</text>`+"\n", x(k), height-bottom+18, k)
	}
	for _, p := range []float64{0, 0.25, 0.5, 0.75, 1} {
		fmt.Fprintf(b, `<text x="%d" y="%.1f" text-anchor="end">%.2f</text>`+"\n", left-8, y(p)+4, p)
	}
	fmt.Fprintf(b, `<text x="%d" y="%d" text-anchor="middle">segments drawn besides the first and the last</text>`+"\n", (width+left)/2, height-12)
	fmt.Fprintf(b, `<text x="16" y="%d" text-anchor="middle" transform="rotate(-90 16 %d)">probability that a false one is drawn</text>`+"\n", height/2, height/2)
}

func curve(b *bytes.Buffer, bad uint64) {
	fmt.Fprintf(b, `<path fill="none" stroke="%s" d="M`, colours[bad])
	for k := range uint32(middle + 1) {
		fmt.Fprintf(b, "%.1f %.1f ", x(float64(k)), y(detection(point{middle, bad, k})))
	}
	b.WriteString(`"/>` + "\n")
}
