"""YAML files of names and numbers, read as text: fast, and without surprises about "No" or 1:30."""

from pathlib import Path
from typing import Any

import yaml

from schema.errors import CatalogueError

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml is ten times as fast, but not in every build


def load_yaml(path: Path) -> dict[str, Any]:
    """The mapping in a YAML file, every scalar as text: the models give it its type, so "No" stays a name."""
    loader = _Loader(path.read_text(encoding="utf-8"))
    try:
        while not isinstance(event := loader.get_event(), yaml.DocumentStartEvent):
            if event is None:
                raise CatalogueError(f"{path.name}: expected a mapping, found nothing")
        document = _value(loader, loader.get_event(), path.name)
    except yaml.YAMLError as error:
        raise CatalogueError(f"{path.name}: not YAML: {error}") from error
    finally:
        loader.dispose()
    if not isinstance(document, dict):
        raise CatalogueError(f"{path.name}: expected a mapping, found {type(document).__name__}")
    return document


def _value(loader: Any, event: Any, where: str) -> Any:
    # Built from the events: half the time of yaml.load, and a key given twice does not pass in silence.
    if isinstance(event, yaml.ScalarEvent):
        return event.value
    if isinstance(event, yaml.SequenceStartEvent):
        items = []
        while not isinstance(event := loader.get_event(), yaml.SequenceEndEvent):
            items.append(_value(loader, event, where))
        return items
    if not isinstance(event, yaml.MappingStartEvent):
        raise CatalogueError(f"{where}: line {event.start_mark.line + 1}: expected a value, found a YAML alias")
    mapping: dict[str, Any] = {}
    while not isinstance(key := loader.get_event(), yaml.MappingEndEvent):
        name = _value(loader, key, where)
        if not isinstance(name, str) or name in mapping:
            raise CatalogueError(f"{where}: line {key.start_mark.line + 1}: '{name}' is there twice, or is no name")
        mapping[name] = _value(loader, loader.get_event(), where)
    return mapping
