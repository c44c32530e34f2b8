package org.crossdock.app.trace;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.crossdock.app.platform.audit.AuditPage;
import org.crossdock.app.platform.audit.AuditQuery;
import org.crossdock.app.platform.audit.AuditTrail;
import org.crossdock.app.platform.audit.ErasingTexts;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.tenant.Right;

/** Shows the audit log to those who answer for the merchant. */
@Stateless
@Needs(Right.AUDIT_VIEW)
public class AuditDesk {

    @Inject
    private AuditTrail trail;

    @Inject
    private ErasingTexts erasing;

    /** One page of the entries asked for. */
    public AuditPage find(AuditQuery query) {
        return trail.find(query);
    }

    /** What a list can be narrowed to: the actors, actions and kinds that stand in the log. */
    public AuditChoices choices() {
        return new AuditChoices(trail.actors(), trail.actions(), trail.subjectKinds());
    }

    /** Erases the names, values and reason of one entry for good; tells whether there was such an entry with any. */
    @Needs(Right.AUDIT_ERASE)
    public boolean erase(UUID entry, String reason) {
        return erasing.erase(entry, reason);
    }

    /** What stands in the log at all. */
    public record AuditChoices(List<String> actors, List<String> actions, List<String> subjectKinds) {}
}
