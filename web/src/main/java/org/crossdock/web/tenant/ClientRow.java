package org.crossdock.web.tenant;

import static java.util.stream.Collectors.joining;

import java.util.UUID;
import org.crossdock.app.tenant.machine.ApiClientRow;
import org.crossdock.domain.tenant.ApiClientStatus;
import org.crossdock.domain.tenant.ApiScope;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.Words;

/** A machine client, in words. */
public record ClientRow(
        UUID id,
        String name,
        String clientId,
        String scopes,
        String status,
        String tone,
        String ends,
        String lastUsed,
        String rate,
        boolean rotatable,
        boolean revocable) {

    static ClientRow of(ApiClientRow client) {
        Words words = Words.of("tenant");
        return new ClientRow(
                client.id(),
                client.name(),
                client.clientId(),
                client.scopes().stream().map(ApiScope::scope).sorted().collect(joining(", ")),
                words.name("client.status", client.status()),
                tone(client.status()),
                client.endsAt().map(Figures::moment).orElseGet(() -> words.say("client.ends.never")),
                Figures.moment(client.lastUsedAt().orElse(null)),
                client.ratePerMinute().isPresent()
                        ? Figures.number(client.ratePerMinute().getAsInt())
                        : words.say("client.rate.usual"),
                client.status() == ApiClientStatus.ACTIVE,
                client.status().isOpen());
    }

    private static String tone(ApiClientStatus status) {
        return switch (status) {
            case ACTIVE -> "ok";
            case ENDING -> "warn";
            case ENDED, REVOKED -> "mute";
        };
    }
}
