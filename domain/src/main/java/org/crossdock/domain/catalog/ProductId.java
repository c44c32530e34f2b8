package org.crossdock.domain.catalog;

import java.util.UUID;

/** Identity of a product; never changes, unlike its SKU's description. */
public record ProductId(UUID value) {}
