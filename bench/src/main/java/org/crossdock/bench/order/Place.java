package org.crossdock.bench.order;

/** A node of the merchant and the address it stands at; orders from there are filled there. */
record Place(String code, String city, String region, String postalCode, String country) {}
