package org.crossdock.app.channel.csv;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a file is checked against.
 *
 * @param currencies currency of each channel, by its code
 * @param skus those of the file's SKUs that are products
 * @param placed those of the file's orders that were placed before
 * @param countries code of a country by code or name
 */
record KnownFacts(
        Map<String, String> currencies,
        Set<String> skus,
        Set<OrderKey> placed,
        Function<String, Optional<String>> countries) {}
