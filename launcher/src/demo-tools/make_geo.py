#!/usr/bin/env python3
"""Writes the server's two coordinate tables, ejb/src/main/resources/geo/*.tsv.gz; see README.md beside this file."""

import sys
from pathlib import Path

from sources import read_rows, write_gzip


def degrees(text):
    return format(float(text), ".4f").rstrip("0").rstrip(".")


def table(rows, *columns):
    lines = []
    for row in rows:
        place = [row[column] for column in columns] + [degrees(row["latitude"]), degrees(row["longitude"])]
        if any("\t" in field for field in place):
            raise ValueError(f"a tab inside {place}")
        lines.append("\t".join(place))
    return "\n".join(lines) + "\n"


def main(sources, project):
    target = Path(project) / "ejb/src/main/resources/geo"
    codes = table(sorted(read_rows(Path(sources) / "geo/us-zips.csv.xz"), key=lambda row: row["zip"]), "zip")
    write_gzip(target / "us-postal-codes.tsv.gz", codes)
    cities = sorted(
        read_rows(Path(sources) / "geo/cities.csv.xz"),
        key=lambda row: (row["country"], row["admin1"], row["name"], row["latitude"], row["longitude"]),
    )
    write_gzip(target / "cities.tsv.gz", table(cities, "country", "admin1", "name"))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: make_geo.py SOURCES PROJECT")
    main(sys.argv[1], sys.argv[2])
