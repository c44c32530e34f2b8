package org.crossdock.web.trace;

import org.crossdock.app.platform.audit.AuditSubject;
import org.crossdock.web.frame.PageUrl;
import org.jspecify.annotations.Nullable;

/** Where the things of the log are shown. */
final class SubjectLinks {

    private static final String NODE_AFTER_SKU = " @ ";

    private SubjectLinks() {}

    /** The page of a thing; null when no page shows things of its kind. */
    static @Nullable PageUrl of(AuditSubject subject) {
        return switch (subject.kind()) {
            case "product" -> PageUrl.of("/catalog/detail").with("sku", subject.label());
            case "stock-level" -> PageUrl.of("/inventory/levels").with("q", sku(subject.label()));
            case "node" -> PageUrl.of("/catalog/nodes");
            case "channel" -> PageUrl.of("/channel/list");
            case "import" -> PageUrl.of("/order/import").with("id", subject.id());
            case "person" -> PageUrl.of("/settings/person").with("id", subject.id());
            case "apiClient" -> PageUrl.of("/settings/api-clients");
            default -> null;
        };
    }

    private static String sku(String label) {
        int end = label.lastIndexOf(NODE_AFTER_SKU);
        return end < 0 ? label : label.substring(0, end);
    }
}
