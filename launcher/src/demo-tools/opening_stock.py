"""Opening stock from the demand of the orders, and a rough replay that tells how many orders it cannot fill."""

from collections import Counter, defaultdict


class OpeningStock:
    def __init__(self, catalog, orders):
        self.skus = [product["sku"] for product in catalog]
        self.demand = Counter()
        self.pickups = set()
        for order in orders:
            for line in order["lines"]:
                self.demand[line["sku"]] += line["quantity"]
                if order["method"] == "pickup":
                    self.pickups.add((order["pickupNode"], line["sku"]))

    def by_rule(self, rule):
        """The rule yields (node, units) of a product; a level of zero is not stocked there."""
        return [
            {"sku": sku, "node": node, "onHand": units}
            for sku in self.skus
            for node, units in rule(sku, self.demand[sku], self.pickups)
            if units > 0
        ]


def replay(orders, stock):
    """Fills whole orders from whatever node holds most of each product; the server's choice is finer."""
    units = defaultdict(Counter)
    for level in stock:
        units[level["sku"]][level["node"]] += level["onHand"]
    return sum(not fill(order, units) for order in orders)


def fill(order, units):
    wanted = Counter()
    for line in order["lines"]:
        wanted[line["sku"]] += line["quantity"]
    plan = {}
    for sku, quantity in wanted.items():
        node = order.get("pickupNode") or max(units[sku], key=units[sku].get, default=None)
        if node is None or units[sku][node] < quantity:
            return False
        plan[sku] = (node, quantity)
    for sku, (node, quantity) in plan.items():
        units[sku][node] -= quantity
    return True
