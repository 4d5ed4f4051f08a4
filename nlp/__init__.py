"""Articles into facts with evidence: deterministic, offline. The only home of spaCy and underthesea."""
