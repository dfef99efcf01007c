package model

func recurrences() map[string]operator { return nil }
func miscellanea() map[string]operator { return nil }
