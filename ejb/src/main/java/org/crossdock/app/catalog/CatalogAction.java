package org.crossdock.app.catalog;

import org.crossdock.app.platform.audit.AuditAction;

/** What people and programs do to the catalog. */
enum CatalogAction implements AuditAction {
    PRODUCT_LISTED("product.listed"),
    PRODUCT_DESCRIBED("product.described"),
    NODE_OPENED("node.opened"),
    NODE_DESCRIBED("node.described");

    private final String code;

    CatalogAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
