"""Everything that reads: the only place that joins the stages, and the command line."""
