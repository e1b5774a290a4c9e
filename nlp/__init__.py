"""Text to meaning: what a citizen wrote becomes an `Understanding`. Pure, over data loaded at start."""
