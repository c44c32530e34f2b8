package org.crossdock.app.tenant.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.crossdock.app.platform.persistence.LikePattern;
import org.crossdock.domain.tenant.Member;

/** Finds members in the rows. */
@ApplicationScoped
class MemberSearch {

    private static final String MATCHING = """
            select m from Member m
             where (:text = '' or m.name like :part escape '!' or m.email like :part escape '!')
               and (:status is null or m.status = :status)
             order by m.name, m.subject""";

    /** A page cannot be cut from rows that were multiplied by their locations: those come second. */
    private static final String WITH_LOCATIONS = "select m from Member m left join fetch m.nodes where m in :found";

    @PersistenceContext
    private EntityManager entities;

    /** The rows of one page, and one more if there is a next page. */
    @Transactional
    List<MemberRow> find(PeopleQuery query) {
        String text = query.text().orElse("");
        List<Member> found = entities.createQuery(MATCHING, Member.class)
                .setParameter("text", text)
                .setParameter("part", LikePattern.containing(text))
                .setParameter("status", query.status().orElse(null))
                .setFirstResult(query.page() * PeopleQuery.ROWS)
                .setMaxResults(PeopleQuery.ROWS + 1)
                .getResultList();
        entities.createQuery(WITH_LOCATIONS, Member.class)
                .setParameter("found", found)
                .getResultList();
        return found.stream().map(MemberRow::of).toList();
    }
}
