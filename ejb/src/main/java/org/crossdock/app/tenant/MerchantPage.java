package org.crossdock.app.tenant;

import java.util.List;

/**
 * One page of the list of merchants.
 *
 * @param more whether there are others behind them
 */
public record MerchantPage(List<MerchantRow> rows, boolean more) {

    public MerchantPage {
        rows = List.copyOf(rows);
    }
}
