"""Fact rules, one file a kind."""
