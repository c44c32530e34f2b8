"""Reading the xz-compressed sources and writing gzip files that are the same, byte for byte, on every run."""

import csv
import gzip
import io
import json
import lzma
import zlib
from pathlib import Path


def read_rows(path):
    with lzma.open(path, "rt", encoding="utf-8", newline="") as source:
        yield from csv.DictReader(source)


def write_gzip(path, text):
    Path(path).parent.mkdir(parents=True, exist_ok=True)
    with open(path, "wb") as target:
        with gzip.GzipFile(filename="", fileobj=target, mode="wb", compresslevel=9, mtime=0) as packed:
            packed.write(text.encode("utf-8"))


def write_json_lines(path, records):
    lines = io.StringIO()
    for record in records:
        lines.write(json.dumps(record, ensure_ascii=False, separators=(",", ":")))
        lines.write("\n")
    write_gzip(path, lines.getvalue())


def write_nodes(project, slug, nodes):
    numbered = [{**node, "sequence": sequence} for sequence, node in enumerate(nodes, start=1)]
    target = Path(project) / f"ejb/src/main/resources/demo/{slug}-nodes.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(numbered, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def chance(*words):
    """A number from 0 to 1 that looks random and depends on the words alone, so that every run decides alike."""
    return zlib.crc32("/".join(words).encode("utf-8")) / 2**32
