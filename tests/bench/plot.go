//go:build unix

package main

import (
	"fmt"
	"math"
	"strings"
)

// chart is one plot: lines over a logarithmic x axis; y starts at 0.
type chart struct {
	File  string `json:"file"` // below docs/plots
	Title string `json:"title"`
	X     string `json:"x"`
	Y     string `json:"y"`
	Lines []line `json:"lines"`
}

// line is one series of points; X ascends.
type line struct {
	Name string    `json:"name"`
	X    []float64 `json:"x"`
	Y    []float64 `json:"y"`
}

// Sizes of a plot in pixels.
const (
	plotWidth, plotHeight = 640.0, 360.0
	plotLeft, plotRight   = 70.0, 20.0
	plotTop, plotBottom   = 40.0, 50.0
)

var colours = []string{"#1b6ca8", "#c1432e", "#3b8f3e", "#8a4fa3"}

// svg draws the chart.
func (c *chart) svg() string {
	var s strings.Builder
	fmt.Fprintf(&s, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" font-family="sans-serif" font-size="12">`+"\n", plotWidth, plotHeight)
	fmt.Fprintf(&s, `<rect width="100%%" height="100%%" fill="white"/><text x="%.0f" y="20" font-size="14">%s</text>`+"\n", plotLeft, c.Title)
	c.axes(&s)
	for i := range c.Lines {
		c.draw(&s, i)
	}
	s.WriteString("</svg>\n")
	return s.String()
}

// axes draws a tick for every x of the first line and five of y.
func (c *chart) axes(s *strings.Builder) {
	bottom := plotHeight - plotBottom
	for _, x := range c.Lines[0].X {
		px := c.px(x)
		fmt.Fprintf(s, `<line x1="%.1f" y1="%.0f" x2="%.1f" y2="%.0f" stroke="#ddd"/><text x="%.1f" y="%.0f" text-anchor="middle">%g</text>`+"\n",
			px, plotTop, px, bottom, px, bottom+16, x)
	}
	for i := range 6 {
		y := c.top() * float64(i) / 5
		py := c.py(y)
		fmt.Fprintf(s, `<line x1="%.0f" y1="%.1f" x2="%.0f" y2="%.1f" stroke="#ddd"/><text x="%.0f" y="%.1f" text-anchor="end">%.3g</text>`+"\n",
			plotLeft, py, plotWidth-plotRight, py, plotLeft-6, py+4, y)
	}
	fmt.Fprintf(s, `<text x="%.0f" y="%.0f" text-anchor="middle">%s</text>`+"\n", (plotLeft+plotWidth-plotRight)/2, plotHeight-10, c.X)
	fmt.Fprintf(s, `<text transform="translate(16 %.0f) rotate(-90)" text-anchor="middle">%s</text>`+"\n", (plotTop+bottom)/2, c.Y)
}

// draw adds line i and its name in the legend.
func (c *chart) draw(s *strings.Builder, i int) {
	l, colour := c.Lines[i], colours[i%len(colours)]
	var points []string
	for k := range l.X {
		points = append(points, fmt.Sprintf("%.1f,%.1f", c.px(l.X[k]), c.py(l.Y[k])))
	}
	fmt.Fprintf(s, `<polyline fill="none" stroke="%s" stroke-width="2" points="%s"/>`+"\n", colour, strings.Join(points, " "))
	fmt.Fprintf(s, `<text x="%.0f" y="%.0f" fill="%s">%s</text>`+"\n", plotLeft+10, plotTop+14+16*float64(i), colour, l.Name)
}

func (c *chart) px(x float64) float64 {
	first, last := c.Lines[0].X[0], c.Lines[0].X[len(c.Lines[0].X)-1]
	return plotLeft + (plotWidth-plotLeft-plotRight)*math.Log(x/first)/math.Log(last/first)
}

func (c *chart) py(y float64) float64 {
	return plotHeight - plotBottom - (plotHeight-plotTop-plotBottom)*max(y, 0)/c.top()
}

// top is a round number not below any y.
func (c *chart) top() float64 {
	most := 1e-9
	for _, l := range c.Lines {
		for _, y := range l.Y {
			most = max(most, y)
		}
	}
	unit := math.Pow(10, math.Floor(math.Log10(most)))
	return math.Ceil(most/unit) * unit
}
