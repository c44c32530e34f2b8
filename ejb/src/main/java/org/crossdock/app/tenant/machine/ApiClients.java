package org.crossdock.app.tenant.machine;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.app.tenant.identity.MachineClients;
import org.crossdock.domain.shared.IdSource;
import org.crossdock.domain.tenant.ApiClient;
import org.crossdock.domain.tenant.Integration;
import org.crossdock.domain.tenant.Right;

/** Opens, rotates and revokes a merchant's machine clients. No transaction is open while the login server is asked. */
@Stateless
@Needs(Right.API_CLIENT_MANAGE)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ApiClients {

    /** How long a rotated client goes on beside its successor. */
    public static final Duration OVERLAP = Duration.ofDays(7);

    @Inject
    private ApiClientBooks books;

    @Inject
    private MachineClients identity;

    @Inject
    private MachineDoor door;

    @Inject
    private ClosingClients closing;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    /** All of them by name, the latest first. */
    public List<ApiClientRow> clients() {
        Instant now = clock.instant();
        return books.all().stream().map(client -> ApiClientRow.of(client, now)).toList();
    }

    /** Opens a client, and answers its secret, which nobody sees again. */
    public ClientSecret open(OpenApiClient command) {
        ApiClient client = next(new Integration(
                ids.next(), command.name().strip(), command.scopes(), command.end(), command.ratePerMinute()));
        books.open(client);
        return made(client);
    }

    /** Opens the next client of the same integration; this one goes on for {@link #OVERLAP}. */
    public ClientSecret rotate(UUID id) {
        ApiClient next = next(books.get(id).integration());
        books.rotate(id, next, OVERLAP, next.createdAt());
        return made(next);
    }

    /** Shuts a client out at once; the login server follows within seconds. */
    public void revoke(UUID id) {
        books.revoke(id, clock.instant());
        door.forget();
        closing.soon();
    }

    private ApiClient next(Integration integration) {
        UUID id = ids.next();
        return new ApiClient(id, clientId(id), integration, CurrentCaller.get().name(), clock.instant());
    }

    private ClientSecret made(ApiClient client) {
        boolean made = false;
        try {
            String secret =
                    identity.create(CurrentTenant.get().slug(), client.clientId(), client.name(), client.scopes());
            made = true;
            return new ClientSecret(client.clientId(), secret);
        } finally {
            if (!made) {
                books.putBack(client.id(), clock.instant());
            }
            door.forget();
        }
    }

    /** Unique over all merchants, and tells an operator whose it is. */
    private static String clientId(UUID id) {
        String random = id.toString();
        return CurrentTenant.get().slug() + "-" + random.substring(random.lastIndexOf('-') + 1);
    }
}
