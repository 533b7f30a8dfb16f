"""Learning funds (fund.1 to fund.19)."""
