package org.crossdock.app.tenant.identity;

import java.util.List;

/**
 * Somebody who can log in, as the login server knows them.
 *
 * @param id stays the same for life: the subject of their tokens
 * @param invited whether they still have to choose a password
 * @param secondFactor whether they log in with a second factor
 */
public record Person(
        String id,
        String email,
        String firstName,
        String lastName,
        boolean enabled,
        boolean invited,
        boolean secondFactor) {

    /** First and last name as one writes them. */
    public String name() {
        return String.join(" ", List.of(firstName, lastName)).strip();
    }
}
