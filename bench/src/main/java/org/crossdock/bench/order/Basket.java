package org.crossdock.bench.order;

/** What one customer orders: one unit each of two different SKUs, from the city of one place; all by index. */
record Basket(int firstSku, int secondSku, int place) {}
