"""Sets of criteria (criteria.1 to criteria.24)."""
