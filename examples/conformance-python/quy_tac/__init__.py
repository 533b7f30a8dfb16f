"""The rules of docs/conformance.md, one module an area."""
