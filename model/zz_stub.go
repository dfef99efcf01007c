package model

func optimizers() map[string]operator { return nil }
func resizes() map[string]operator    { return nil }
