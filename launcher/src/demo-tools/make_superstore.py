#!/usr/bin/env python3
"""Writes the demo merchant superstore; the rules it follows are told in launcher/src/main/resources/demo/README.md."""

import re
import sys
from collections import Counter, defaultdict
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path

from opening_stock import OpeningStock, replay
from sources import chance, read_rows, write_json_lines, write_nodes

CENT = Decimal("0.01")
YEAR = "2016"
STREETS = (
    "Main Street", "Oak Street", "Maple Avenue", "Cedar Lane", "Park Avenue", "Washington Street", "Elm Street",
    "Lake Road", "Hill Street", "Pine Street", "Second Street", "River Road", "Church Street", "Walnut Street",
)  # fmt: skip

GRAMS = {
    "Accessories": 300, "Appliances": 5_000, "Art": 200, "Binders": 450, "Bookcases": 32_000, "Chairs": 14_000,
    "Copiers": 25_000, "Envelopes": 600, "Fasteners": 150, "Furnishings": 1_500, "Labels": 100, "Machines": 9_000,
    "Paper": 2_300, "Phones": 400, "Storage": 4_000, "Supplies": 250, "Tables": 28_000,
}  # fmt: skip

# The six cities with most order lines in 2016 have a store; the postal codes are codes of customers there.
STORES = (
    ("ST-NYC", "New York", "New York City", "New York", "10024", "America/New_York", "2130 Broadway"),
    ("ST-LAX", "Los Angeles", "Los Angeles", "California", "90045", "America/Los_Angeles", "8739 Sepulveda Boulevard"),
    ("ST-PHL", "Philadelphia", "Philadelphia", "Pennsylvania", "19134", "America/New_York", "3460 Aramingo Avenue"),
    ("ST-SFO", "San Francisco", "San Francisco", "California", "94110", "America/Los_Angeles", "2675 Mission Street"),
    ("ST-SEA", "Seattle", "Seattle", "Washington", "98105", "America/Los_Angeles", "4525 University Way"),
    ("ST-HOU", "Houston", "Houston", "Texas", "77036", "America/Chicago", "7510 Bellaire Boulevard"),
)
DCS = (
    ("DC-EAST", "East distribution center", "Columbus", "Ohio", "43217", "America/New_York", "5100 Alum Creek Drive"),
    ("DC-WEST", "West distribution center", "Reno", "Nevada", "89506", "America/Los_Angeles", "12200 Moya Boulevard"),
)
STORE_OF_CITY = {(city, state): code for code, _, city, state, *_ in STORES}
COLLECTED = ("Same Day", "Second Class")


def nodes():
    for code, name, city, state, postal_code, zone, line1 in DCS + STORES:
        kind = "DC" if code.startswith("DC") else "STORE"
        yield {
            "code": code,
            "name": name if kind == "DC" else name + " store",
            "kind": kind,
            "line1": line1,
            "city": city,
            "region": state,
            "postalCode": postal_code,
            "country": "US",
            "timeZone": zone,
            "ships": True,
            "pickup": kind == "STORE",
            "cutOff": "17:00" if kind == "DC" else "16:00",
        }


def tidy(text):
    return re.sub(r"\s+", " ", text).strip()


def sku_by_product(rows):
    """One id may carry several products: the most ordered keeps the id, each other gets "-2", "-3" behind it."""
    names = defaultdict(Counter)
    for row in rows:
        names[row["Product ID"]][tidy(row["Product Name"])] += 1
    skus = {}
    for product_id, lines in names.items():
        ranked = sorted(lines, key=lambda name: (-lines[name], name))
        for rank, name in enumerate(ranked, start=1):
            skus[product_id, name] = product_id if rank == 1 else f"{product_id}-{rank}"
    return skus


def check_digit(digits):
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def list_price(row):
    price = Decimal(row["Sales"]) / int(row["Quantity"]) / (1 - Decimal(row["Discount"]))
    return price.quantize(CENT, ROUND_HALF_UP)


def products(rows, skus):
    first_rows = {}
    for row in rows:
        first_rows.setdefault(skus[row["Product ID"], tidy(row["Product Name"])], row)
    for number, sku in enumerate(sorted(first_rows), start=1):
        row = first_rows[sku]
        product = {
            "sku": sku,
            "name": tidy(row["Product Name"]),
            "price": {"amount": str(list_price(row)), "currency": "USD"},
            "weightGrams": GRAMS[row["Sub-Category"]],
        }
        if row["Category"] != "Furniture":
            body = f"20{number:010d}"
            product["gtin"] = body + check_digit(body)
        yield product


def time_of_day(order_id):
    """Between 08:00 and 21:59:59, spread evenly over the orders by a hash of their id."""
    seconds = 8 * 3600 + int(chance("time", order_id) * 14 * 3600)
    return f"{seconds // 3600:02d}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"


def street(customer_id, postal_code):
    number = 100 + int(chance("number", customer_id, postal_code) * 1_900)
    return f"{number} {STREETS[int(chance('street', customer_id, postal_code) * len(STREETS))]}"


def lines(rows, skus):
    """Rows of one order with the same product at the same price are one line."""
    quantities = {}
    for row in rows:
        sku = skus[row["Product ID"], tidy(row["Product Name"])]
        price = (Decimal(row["Sales"]) / int(row["Quantity"])).quantize(CENT, ROUND_HALF_UP)
        quantities[sku, price] = quantities.get((sku, price), 0) + int(row["Quantity"])
    return [
        {"sku": sku, "quantity": quantity, "unitPrice": str(price), "discount": "0"}
        for (sku, price), quantity in quantities.items()
    ]


def order(order_id, rows, skus):
    first = rows[0]
    store = STORE_OF_CITY.get((first["City"], first["State"]))
    collected = store is not None and first["Ship Mode"] in COLLECTED
    name = tidy(first["Customer Name"])
    postal_code = first["Postal Code"].zfill(5)
    return {
        "channel": "web",
        "externalId": order_id,
        "placedAt": first["Order Date"] + "T" + time_of_day(order_id),
        "currency": "USD",
        "method": "pickup" if collected else "ship",
        **({"pickupNode": store} if collected else {}),
        "customer": {"email": first["Customer ID"].lower() + "@example.com", "name": name},
        "shippingAddress": {
            "name": name,
            "line1": street(first["Customer ID"], postal_code),
            "city": first["City"],
            "region": first["State"],
            "postalCode": postal_code,
            "country": "US",
        },
        "lines": lines(rows, skus),
    }


def orders(rows, skus):
    rows_by_order = defaultdict(list)
    for row in rows:
        if row["Order Date"].startswith(YEAR):
            rows_by_order[row["Order ID"]].append(row)
    placed = [order(order_id, rows, skus) for order_id, rows in rows_by_order.items()]
    return sorted(placed, key=lambda order: (order["placedAt"], order["externalId"]))


def stock_rule(sku, demand, pickups):
    """DCs hold most of the year's demand, a store about a quarter; what is collected at a store is held there."""
    scarce = chance("scarce", sku) < 0.012
    for code, *_ in DCS:
        if scarce:
            yield code, demand * 2 // 5 if code == "DC-EAST" else 0
        elif code == "DC-EAST" or chance(code, sku) < 0.8:
            yield code, demand * 4 // 5 + 6
    for code, *_ in STORES:
        if (code, sku) in pickups:
            yield code, demand
        elif not scarce and chance(code, sku) < 0.45:
            yield code, demand // 4 + 2


def main(sources, project):
    rows = list(read_rows(Path(sources) / "superstore.csv.xz"))
    skus = sku_by_product(rows)
    catalog = list(products(rows, skus))
    placed = orders(rows, skus)
    stock = OpeningStock(catalog, placed).by_rule(stock_rule)
    target = Path(project) / "launcher/src/main/resources/demo/superstore"
    write_nodes(project, "superstore", nodes())
    write_json_lines(target / "products.ndjson.gz", catalog)
    write_json_lines(target / "stock.ndjson.gz", stock)
    write_json_lines(target / "orders.ndjson.gz", placed)
    print(f"superstore: {len(catalog)} products, {sum(sku[-2] == '-' for sku in skus.values())} of them by a shared id")
    print(f"superstore: {len(placed)} orders, {sum(order['method'] == 'pickup' for order in placed)} collected,")
    print(f"  {sum(len(order['lines']) for order in placed)} lines; {len(stock)} stock levels")
    print(f"  about {replay(placed, stock)} orders are refused")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: make_superstore.py SOURCES PROJECT")
    main(sys.argv[1], sys.argv[2])
