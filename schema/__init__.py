"""What can be said: the records that every stage reads and writes, and the vocabulary behind them.

Nothing here imports the other packages. Records are frozen pydantic models; the vocabulary is YAML and CSV under
``schema/data`` and is read only by :mod:`schema.catalogue`.
"""
