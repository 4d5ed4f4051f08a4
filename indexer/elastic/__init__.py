"""Elasticsearch as an index: what the backend of that name is made of."""
