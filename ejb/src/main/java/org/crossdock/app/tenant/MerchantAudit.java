package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import org.crossdock.app.platform.audit.AuditChanges;
import org.crossdock.app.platform.audit.AuditEntry;
import org.crossdock.app.platform.audit.AuditLog;
import org.crossdock.app.platform.audit.AuditSubject;

/**
 * Writes what the platform does to a merchant into that merchant's own audit log, and does it before the entry is
 * committed: when it fails, neither stands.
 */
@ApplicationScoped
class MerchantAudit {

    @Inject
    private AuditLog log;

    /** Does something that leaves the merchant's status as it is. */
    @Transactional(TxType.REQUIRES_NEW)
    public void record(MerchantAction action, MerchantRecord merchant, Runnable deed) {
        write(action, merchant, AuditChanges.none(), "");
        deed.run();
    }

    /** Gives the merchant another status. */
    @Transactional(TxType.REQUIRES_NEW)
    public void record(MerchantAction action, MerchantRecord merchant, StatusChange change, Runnable deed) {
        AuditChanges changes = AuditChanges.between(
                Map.of("status", merchant.status().name()),
                Map.of("status", change.to().name()));
        write(action, merchant, changes, change.reason());
        deed.run();
    }

    private void write(MerchantAction action, MerchantRecord merchant, AuditChanges changes, String reason) {
        AuditSubject subject = new AuditSubject("merchant", merchant.slug(), merchant.name());
        AuditEntry entry = AuditEntry.of(action, subject, changes);
        log.record(reason.isEmpty() ? entry : entry.because(reason));
    }
}
