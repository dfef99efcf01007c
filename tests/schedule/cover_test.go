package schedule

// side says where a block lies to the last one of a deadline.
type side uint8

const (
	away side = iota
	last
	first // block past it
)

func sideOf(now, deadline uint8, exists bool) side {
	switch {
	case exists && now == deadline:
		return last
	case exists && now == deadline+1:
		return first
	}
	return away
}

// sides are where a state stands to every deadline there is.
func (t Times) sides(s State) []side {
	a, b := s.Demands[0], s.Demands[1]
	return []side{
		sideOf(s.Now, t.Draw, !s.Traced),
		sideOf(s.Now, t.certifiable(s), s.Status == Posted),
		sideOf(s.Now, t.Certify, true),
		sideOf(s.Now, t.Demand, true),
		sideOf(s.Now, t.HardEnd(), true),
		sideOf(s.Now, t.LastSlash(), s.Exposed),
		sideOf(s.Now, a.AskedAt+t.Answer, a.Stage == Open),
		sideOf(s.Now, b.AskedAt+t.Answer, b.Stage == Open),
		sideOf(s.Now, a.AnsweredAt+t.FollowUp, a.AnsweredAt != 0 && b.Stage == Never),
		sideOf(s.Now, s.Until, s.Until != 0),
		sideOf(s.Now, t.slashable(s)-1, s.BoundAt != 0 && !s.Slashed),
	}
}

// class is a state without its clocks, on one side of one of its deadlines.
type class struct {
	state    State
	deadline int
	side     side
}

func (t Times) classes(s State) (out []class) {
	clockless := s
	clockless.Now, clockless.Until, clockless.BoundAt = 0, 0, min(s.BoundAt, 1)
	for i := range clockless.Demands {
		clockless.Demands[i] = Demand{Stage: s.Demands[i].Stage}
	}
	for i, side := range t.sides(s) {
		out = append(out, class{clockless, i, side})
	}
	return out
}

// cover chooses states such that every class of all is among those of one.
func (t Times) cover(all []*node) (chosen []*node) {
	seen := map[class]bool{}
	for _, n := range all {
		fresh := false
		for _, c := range t.classes(n.state) {
			fresh = fresh || !seen[c]
			seen[c] = true
		}
		if fresh {
			chosen = append(chosen, n)
		}
	}
	return chosen
}
