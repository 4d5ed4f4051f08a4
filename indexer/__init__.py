"""Records into something searchable. The only home of the engines."""
