package org.crossdock.app.channel.csv;

import java.util.List;
import java.util.UUID;

/**
 * What a file would do if it were started now. Nothing of it is placed.
 *
 * @param id number of the import, to start it with
 * @param ignoredColumns headers that mean nothing here
 * @param ordersToPlace orders that are fine and new
 * @param ordersExisting orders that were placed before and stay as they are
 * @param ordersWithErrors orders that are left out because of at least one row
 * @param errorCount errors in all; {@code errors} holds the first of them
 */
public record ImportReport(
        UUID id,
        String fileName,
        List<String> ignoredColumns,
        int rows,
        int ordersToPlace,
        int ordersExisting,
        int ordersWithErrors,
        int errorCount,
        List<RowError> errors) {

    private static final int MOST_ERRORS = 500;

    static ImportReport of(OrderImportFile file, OrderSheet sheet, List<FileOrder> orders) {
        List<RowError> errors =
                orders.stream().flatMap(order -> order.errors().stream()).toList();
        return new ImportReport(
                file.id(),
                file.fileName(),
                sheet.ignored(),
                sheet.rows().size(),
                count(orders, RowStatus.PENDING),
                count(orders, RowStatus.EXISTS),
                count(orders, RowStatus.INVALID),
                errors.size(),
                errors.stream().limit(MOST_ERRORS).toList());
    }

    private static int count(List<FileOrder> orders, RowStatus status) {
        return Math.toIntExact(
                orders.stream().filter(order -> order.status() == status).count());
    }

    /** Whether starting it would place anything. */
    public boolean canStart() {
        return ordersToPlace > 0;
    }
}
