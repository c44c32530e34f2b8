package org.crossdock.app.tenant.people;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crossdock.app.platform.audit.AuditEntry;
import org.crossdock.app.platform.audit.AuditLog;
import org.crossdock.domain.tenant.Member;
import org.crossdock.domain.tenant.MemberRefused;

/**
 * The members as rows. Each verb is one short transaction, before or after the login server is asked, never around it.
 */
@ApplicationScoped
class MemberBooks {

    private static final String ALL =
            "select distinct m from Member m left join fetch m.nodes order by m.name, m.subject";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private AuditLog log;

    @Inject
    private DemoAssociates demo;

    @Transactional
    List<Member> all() {
        return entities.createQuery(ALL, Member.class).getResultList();
    }

    @Transactional
    Map<String, MemberFacts> facts() {
        return all().stream().collect(toMap(Member::subject, MemberFacts::of));
    }

    @Transactional
    Optional<Member> find(String subject) {
        return entities
                .createQuery("select m from Member m left join fetch m.nodes where m.subject = :subject", Member.class)
                .setParameter("subject", subject)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Writes a new member down, and what was done. */
    @Transactional
    void add(Member member, AuditEntry entry) {
        entities.persist(member);
        log.record(entry);
    }

    /** Writes down somebody whom the login server named; nobody did anything. */
    @Transactional
    void add(Member member) {
        entities.persist(member);
        demo.placeAtStore(member);
    }

    /** Changes a member and writes down what was done. */
    @Transactional
    Member change(String subject, Consumer<Member> verb, AuditEntry entry) {
        Member member = change(subject, verb);
        log.record(entry);
        return member;
    }

    /** Takes over what the login server or a login says. */
    @Transactional
    Member change(String subject, Consumer<Member> verb) {
        Member member = find(subject).orElseThrow(() -> new IllegalStateException("no member " + subject));
        verb.accept(member);
        return member;
    }

    /**
     * Changes a member and writes down what was done, but only while another admin is left. Whoever does this locks all
     * admins first: of two who would take the last ones away at once, the second sees what the first did.
     */
    @Transactional
    Member changeWhileAdminsStay(String subject, Consumer<Member> verb, AuditEntry entry) {
        List<Member> admins = entities.createQuery("select m from Member m order by m.subject", Member.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(Member::isAdmin)
                .toList();
        Member changed = change(subject, verb, entry);
        if (!admins.isEmpty() && admins.stream().noneMatch(Member::isAdmin)) {
            throw MemberRefused.lastAdmin(changed.email());
        }
        return changed;
    }
}
