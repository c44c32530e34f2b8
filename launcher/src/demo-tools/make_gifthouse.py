#!/usr/bin/env python3
"""Writes the demo merchant gifthouse; the rules it follows are told in launcher/src/main/resources/demo/README.md."""

import re
import sys
from collections import Counter, defaultdict
from decimal import Decimal
from pathlib import Path

from opening_stock import OpeningStock, replay
from sources import chance, read_rows, write_json_lines, write_nodes

FIRST_DAY = "2011-07-15"
LINES_PER_ORDER = 200
POSTAGE = {"POST", "DOT", "C2"}
PRODUCT = re.compile(r"\d{5}[A-Z]{0,2}|DCGS\w+")
NOT_IN_SOURCE = "(not in the source)"
UNKNOWN = "–"
DC = "DC-MK"
SHOWROOM = "ST-LON"

COUNTRY_CODES = {
    "Australia": "AU", "Austria": "AT", "Bahrain": "BH", "Belgium": "BE", "Brazil": "BR", "Canada": "CA",
    "Channel Islands": "JE", "Cyprus": "CY", "Czech Republic": "CZ", "Denmark": "DK", "EIRE": "IE", "Finland": "FI",
    "France": "FR", "Germany": "DE", "Greece": "GR", "Hong Kong": "HK", "Iceland": "IS", "Israel": "IL", "Italy": "IT",
    "Japan": "JP", "Lebanon": "LB", "Lithuania": "LT", "Malta": "MT", "Netherlands": "NL", "Norway": "NO",
    "Poland": "PL", "Portugal": "PT", "RSA": "ZA", "Saudi Arabia": "SA", "Singapore": "SG", "Spain": "ES",
    "Sweden": "SE", "Switzerland": "CH", "USA": "US", "United Arab Emirates": "AE", "United Kingdom": "GB",
}  # fmt: skip


def nodes():
    place = {"region": "England", "country": "GB", "timeZone": "Europe/London", "ships": True}
    yield {
        "code": DC, "name": "Milton Keynes warehouse", "kind": "DC", "line1": "14 Delaware Drive",
        "city": "Milton Keynes", "postalCode": "MK15 8HG", **place, "pickup": False, "cutOff": "17:00",
    }  # fmt: skip
    yield {
        "code": SHOWROOM, "name": "London showroom", "kind": "STORE", "line1": "27 Great Eastern Street",
        "city": "London", "postalCode": "EC2A 3EJ", **place, "pickup": True, "cutOff": "16:00",
    }  # fmt: skip


def sku(row):
    return row["StockCode"].strip().upper()


def why_not_sold(row):
    """None for a sold product, else the reason that stands in the counts."""
    if not PRODUCT.fullmatch(sku(row)):
        return "postage lines, kept as the shipping amount" if is_postage(row) else f"service code {sku(row)}"
    if int(row["Quantity"]) <= 0:
        return "quantity of zero or less (stock write-offs)"
    if Decimal(row["UnitPrice"]) <= 0:
        return "price of zero or less (gifts, stock found)"
    return None


def is_postage(row):
    return sku(row) in POSTAGE and int(row["Quantity"]) > 0 and Decimal(row["UnitPrice"]) > 0


def is_sale(row):
    return row["InvoiceNo"].isdigit()


def most_frequent(counter):
    return min(counter, key=lambda value: (-counter[value], value))


def products(rows):
    """The most frequent description and price among a product's sales; conflicts go to the majority."""
    names = defaultdict(Counter)
    prices = defaultdict(Counter)
    for row in rows:
        if is_sale(row) and why_not_sold(row) is None:
            names[sku(row)][" ".join(row["Description"].split()) or sku(row)] += 1
            prices[sku(row)][Decimal(row["UnitPrice"])] += 1
    for code in sorted(names):
        yield {
            "sku": code,
            "name": most_frequent(names[code]),
            "price": {"amount": f"{most_frequent(prices[code]):.2f}", "currency": "GBP"},
        }
    several = sum(len(found) > 1 for found in names.values())
    print(f"gifthouse: {len(names)} products, {several} with several descriptions")


def lines(rows):
    """Lines of one invoice with the same product at the same price are one line."""
    quantities = {}
    for row in rows:
        key = sku(row), Decimal(row["UnitPrice"])
        quantities[key] = quantities.get(key, 0) + int(row["Quantity"])
    return [
        {"sku": code, "quantity": quantity, "unitPrice": f"{price:.2f}", "discount": "0"}
        for (code, price), quantity in quantities.items()
    ]


def customer(row):
    number = row["CustomerID"]
    if not number:
        return {"email": f"guest-{row['InvoiceNo']}@example.com", "name": "Guest"}
    return {"email": f"{number}@example.com", "name": f"Customer {number}"}


def orders_of(rows):
    """An invoice is one order, or several when it has more lines than the API takes; postage stays with the first."""
    sold = lines([row for row in rows if why_not_sold(row) is None])
    postage = sum(Decimal(row["UnitPrice"]) * int(row["Quantity"]) for row in rows if is_postage(row))
    first = min(rows, key=lambda row: row["InvoiceDate"])
    who = customer(first)
    for part, start in enumerate(range(0, len(sold), LINES_PER_ORDER), start=1):
        yield {
            "channel": "web",
            "externalId": first["InvoiceNo"] if part == 1 else f"{first['InvoiceNo']}-{part}",
            "placedAt": first["InvoiceDate"].replace(" ", "T"),
            "currency": "GBP",
            "method": "ship",
            "customer": who,
            "shippingAddress": {
                "name": who["name"],
                "line1": NOT_IN_SOURCE,
                "city": UNKNOWN,
                "postalCode": UNKNOWN,
                "country": COUNTRY_CODES.get(first["Country"], first["Country"]),
            },
            "lines": sold[start : start + LINES_PER_ORDER],
            **({"shipping": {"amount": f"{postage:.2f}"}} if postage and part == 1 else {}),
        }


def orders(rows):
    invoices = defaultdict(list)
    dropped = Counter()
    for row in rows:
        if row["InvoiceDate"] >= FIRST_DAY:
            invoices[row["InvoiceNo"]].append(row)
    kept = []
    for number, invoice in invoices.items():
        if not number.isdigit():
            dropped["invoices: cancellations (C…)" if number[0] == "C" else "invoices: bad debt (A…)"] += 1
            continue
        dropped.update("lines: " + reason for row in invoice if (reason := why_not_sold(row)))
        parts = list(orders_of(invoice))
        dropped["invoices: nothing sold"] += not parts
        dropped["invoices: split"] += len(parts) > 1
        dropped["invoices: guests"] += bool(parts) and not invoice[0]["CustomerID"]
        dropped["invoices: no country"] += bool(parts) and invoice[0]["Country"] not in COUNTRY_CODES
        kept += parts
    print(f"gifthouse: {len(invoices)} invoices since {FIRST_DAY}")
    for reason, count in sorted(dropped.items()):
        print(f"  {count:6} {reason}")
    return sorted(kept, key=lambda order: (order["placedAt"], order["externalId"]))


def stock_rule(code, demand, pickups):
    """The warehouse has the period's demand and some more; the showroom has a fifth of it of every third product."""
    scarce = chance("scarce", code) < 0.0012
    yield DC, demand * 4 // 5 if scarce else demand * 11 // 10 + 12
    if not scarce and chance(SHOWROOM, code) < 0.35:
        yield SHOWROOM, demand // 5 + 6


def main(sources, project):
    rows = list(read_rows(Path(sources) / "online-retail.csv.xz"))
    catalog = list(products(rows))
    placed = orders(rows)
    stock = OpeningStock(catalog, placed).by_rule(stock_rule)
    target = Path(project) / "launcher/src/main/resources/demo/gifthouse"
    write_nodes(project, "gifthouse", nodes())
    write_json_lines(target / "products.ndjson.gz", catalog)
    write_json_lines(target / "stock.ndjson.gz", stock)
    write_json_lines(target / "orders.ndjson.gz", placed)
    print(f"gifthouse: {len(placed)} orders, {sum(len(order['lines']) for order in placed)} lines,")
    print(f"  {sum('shipping' in order for order in placed)} with postage; {len(stock)} stock levels")
    print(f"  about {replay(placed, stock)} orders are refused")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: make_gifthouse.py SOURCES PROJECT")
    main(sys.argv[1], sys.argv[2])
