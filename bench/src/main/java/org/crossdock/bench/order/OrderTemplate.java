package org.crossdock.bench.order;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of any order of the baseline: a specimen in which everything that names the order, its moment, its goods or
 * its place is left open.
 *
 * @param ids how many new ids an order needs
 */
record OrderTemplate(List<Table> tables, int ids) {

    /** One value of a row. */
    @FunctionalInterface
    interface Cell {
        @Nullable Object in(RawOrder order);
    }

    /** The rows of one table, and the statement that takes them. */
    record Table(String insert, List<List<Cell>> rows) {}

    OrderTemplate {
        tables = List.copyOf(tables);
    }
}
