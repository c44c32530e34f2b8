package org.crossdock.app.tenant.people;

import org.crossdock.app.tenant.identity.Person;

/**
 * Somebody with what the login server says of them.
 *
 * @param shared whether they work for another merchant too, so that their roles are not this merchant's to change
 * @param self whether it is who looks
 */
public record PersonView(MemberRow member, Person person, boolean shared, boolean self) {}
