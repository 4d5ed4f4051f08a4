"""One module a search engine, found by walking this folder."""
