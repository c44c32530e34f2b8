package org.crossdock.app.inventory;

import java.util.Map;
import java.util.Optional;
import org.crossdock.app.inventory.OpenBooks.OpenLevel;
import org.crossdock.app.platform.audit.AuditChanges;
import org.crossdock.app.platform.audit.AuditEntry;
import org.crossdock.app.platform.audit.AuditSubject;

/** Corrections of stock as the audit log tells about them. */
final class StockAudit {

    private StockAudit() {}

    /** What a change did to a level; empty when the books say what they said before. */
    static Optional<AuditEntry> changed(OpenLevel before, OpenLevel after, ChangeStock change) {
        AuditChanges changes = AuditChanges.between(facts(before), facts(after));
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        InventoryAction action = change.set() == null ? InventoryAction.STOCK_ADJUSTED : InventoryAction.STOCK_SET;
        AuditSubject subject = AuditSubject.of("stock-level", after.id().value(), change.sku() + " @ " + change.node());
        return Optional.of(
                AuditEntry.of(action, subject, changes).because(change.reason().name()));
    }

    private static Map<String, String> facts(OpenLevel level) {
        return Map.of("onHand", Integer.toString(level.onHand()));
    }
}
