package org.crossdock.app.platform.work;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.function.Supplier;
import org.crossdock.domain.tenant.Role;

/**
 * The one place where work gets an identity that no caller brought along: queued work and sweeps call services with the
 * role {@code integration}. Nobody outside this package uses it; a server bean cannot be hidden better.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@PermitAll
@RunAs(Role.INTEGRATION)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BackgroundCaller {

    /** Does the work as a caller with the role {@code integration}. */
    public <T> T call(Supplier<T> work) {
        return work.get();
    }
}
