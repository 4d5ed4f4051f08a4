"""What the command line takes: commands with their arguments, by what they are for."""
