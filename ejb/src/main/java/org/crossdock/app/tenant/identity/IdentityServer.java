package org.crossdock.app.tenant.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crossdock.domain.tenant.MerchantRole;
import org.crossdock.domain.tenant.Role;

/**
 * The login server, the only place of passwords, second factors, sessions and roles: merchants' organizations and the
 * people in them. Every verb may be run twice, the second time changes nothing. Never call it within a transaction.
 */
@ApplicationScoped
public class IdentityServer {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String CHOOSE_PASSWORD = "UPDATE_PASSWORD";
    private static final String PORTAL = "crossdock-portal";
    private static final Duration INVITATION_LASTS = Duration.ofDays(7);

    /** Machine clients are members too, with users that Keycloak names like this. */
    private static final String MACHINE = "service-account-";

    @Inject
    private AdminApi api;

    @Inject
    private Organizations organizations;

    @Inject
    private RealmRoles roles;

    /** Makes the organization of a merchant. */
    public void createOrganization(String slug, String name) {
        organizations.create(slug, name);
    }

    /** Changes the name under which people choose the merchant. */
    public void renameOrganization(String slug, String name) {
        organizations.rename(slug, name);
    }

    /** From now on no token names the merchant. */
    public void disableOrganization(String slug) {
        organizations.enable(slug, false);
    }

    /** Tokens name the merchant again. */
    public void enableOrganization(String slug) {
        organizations.enable(slug, true);
    }

    /** Removes the organization; its people stay, for they may belong to other merchants. */
    public void deleteOrganization(String slug) {
        organizations.delete(slug);
    }

    /**
     * Makes somebody the first admin of a merchant, and mails them if they still have to choose a password.
     *
     * @throws IdentityRefused when they work for another merchant without being its admin: roles belong to the login,
     *     so they would become admin there too
     */
    public void inviteFirstAdmin(String slug, String email, String name) {
        Person admin = createPerson(email, name);
        Set<MerchantRole> present = rolesOf(admin.id());
        boolean elsewhere = merchantsOf(admin.id()).stream().anyMatch(other -> !other.equals(slug));
        if (present.add(MerchantRole.MERCHANT_ADMIN) && elsewhere) {
            throw IdentityRefused.worksElsewhere(email);
        }
        addMember(slug, admin.id());
        giveRoles(admin.id(), present);
        if (admin.invited()) {
            sendInvitation(admin);
        }
    }

    /** Somebody by mail address, whichever merchant they belong to. */
    public Optional<Person> findPerson(String email) {
        return api.list("/users?exact=true&email=" + AdminApi.encoded(email)).stream()
                .map(IdentityServer::person)
                .findFirst();
    }

    /** Somebody by id. */
    public Optional<Person> person(String id) {
        return api.find(path(id)).map(IdentityServer::person);
    }

    /** Makes somebody who has no password yet, or answers who has this mail address. */
    public Person createPerson(String email, String name) {
        int space = name.strip().indexOf(' ');
        ObjectNode user = JSON.objectNode()
                .put("username", email)
                .put("email", email)
                .put("firstName", space < 0 ? name.strip() : name.strip().substring(0, space))
                .put("lastName", space < 0 ? "" : name.strip().substring(space).strip())
                .put("enabled", true);
        user.putArray("requiredActions").add(CHOOSE_PASSWORD);
        return findPerson(email).orElseGet(() -> {
            api.post("/users", user);
            return findPerson(email).orElseThrow(() -> IdentityRefused.unknown(email));
        });
    }

    /** The people of a merchant, without its machine clients. */
    public List<Person> members(String slug) {
        return organizations.members(slug).stream()
                .filter(member -> !member.path("username").asText().startsWith(MACHINE))
                .map(IdentityServer::person)
                .toList();
    }

    /** Makes somebody belong to a merchant. */
    public void addMember(String slug, String person) {
        organizations.join(slug, person);
    }

    /** Mails somebody who has a login a link by which they join a merchant; until they follow it they do not belong. */
    public void inviteMember(String slug, String person) {
        organizations.invite(slug, person);
    }

    /** Makes somebody no longer belong to a merchant. */
    public void removeMember(String slug, String person) {
        organizations.leave(slug, person);
    }

    /** The slugs of the merchants that somebody belongs to. */
    public List<String> merchantsOf(String person) {
        return organizations.of(person);
    }

    /** The merchant roles of somebody, the same for each merchant they belong to. */
    public Set<MerchantRole> rolesOf(String person) {
        Set<MerchantRole> found = EnumSet.noneOf(MerchantRole.class);
        roles.of(person).stream()
                .flatMap(name -> MerchantRole.ofRealmRole(name).stream())
                .forEach(found::add);
        return found;
    }

    /** Whether somebody has realm roles besides those that a merchant gives, such as that of a platform admin. */
    public boolean servesThePlatform(String person) {
        return roles.of(person).contains(Role.PLATFORM_ADMIN.realmName());
    }

    /** Gives somebody exactly these merchant roles; roles of other kinds stay as they are. */
    public void giveRoles(String person, Set<MerchantRole> wanted) {
        roles.give(
                person,
                name -> MerchantRole.ofRealmRole(name).filter(wanted::contains).isPresent());
        roles.take(
                person,
                name -> MerchantRole.ofRealmRole(name)
                        .filter(role -> !wanted.contains(role))
                        .isPresent());
    }

    /** Mails a link by which somebody chooses a password; it also proves their address. */
    public void sendInvitation(Person person) {
        ArrayNode actions = JSON.arrayNode().add(CHOOSE_PASSWORD);
        Answer answer = api.tryPut(
                path(person.id()) + "/execute-actions-email?client_id=" + PORTAL + "&lifespan="
                        + INVITATION_LASTS.toSeconds(),
                actions);
        if (!answer.isSuccess()) {
            throw IdentityRefused.noMail(person.email());
        }
    }

    /** Lets somebody log in again. */
    public void enablePerson(String person) {
        api.put(path(person), JSON.objectNode().put("enabled", true));
    }

    /** Keeps somebody from logging in, and ends the sessions they have. */
    public void disablePerson(String person) {
        api.put(path(person), JSON.objectNode().put("enabled", false));
        endSessions(person);
    }

    /** Ends all sessions of somebody: their tokens are good for a minute more and are not renewed. */
    public void endSessions(String person) {
        api.post(path(person) + "/logout", JSON.objectNode());
    }

    private static String path(String person) {
        return "/users/" + AdminApi.encoded(person);
    }

    private static Person person(JsonNode user) {
        boolean choosing = false;
        for (JsonNode action : user.path("requiredActions")) {
            choosing |= action.asText().equals(CHOOSE_PASSWORD);
        }
        return new Person(
                user.get("id").asText(),
                user.path("email").asText(user.get("username").asText()),
                user.path("firstName").asText(""),
                user.path("lastName").asText(""),
                user.path("enabled").asBoolean(),
                choosing,
                user.path("totp").asBoolean());
    }
}
