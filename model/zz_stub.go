package model

func miscellanea() map[string]operator { return nil }
