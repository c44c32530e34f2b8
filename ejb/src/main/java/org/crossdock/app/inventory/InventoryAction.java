package org.crossdock.app.inventory;

import org.crossdock.app.platform.audit.AuditAction;

/** What people and programs do to the books of stock. */
enum InventoryAction implements AuditAction {
    STOCK_SET("stock.set"),
    STOCK_ADJUSTED("stock.adjusted");

    private final String code;

    InventoryAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
