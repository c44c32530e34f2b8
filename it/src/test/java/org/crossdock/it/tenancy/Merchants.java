package org.crossdock.it.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import org.crossdock.app.platform.tenancy.TenantRunner;
import org.hibernate.Session;

/**
 * The demo merchants seen through the product's own persistence unit. What tells them apart is the currency of their
 * web shop: USD at superstore, GBP at gifthouse.
 */
@ApplicationScoped
public class Merchants {

    static final String SUPERSTORE = "superstore";
    static final String GIFTHOUSE = "gifthouse";

    /** Whose row is it? */
    static final String CURRENCY = "SELECT currency FROM channel WHERE code = 'web'";

    @PersistenceContext(unitName = "../crossdock-ejb.jar#crossdock")
    private EntityManager entities;

    @Inject
    private TenantRunner runner;

    @Inject
    private Merchants self;

    /** What SQL does with a connection. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    /** Works in a transaction of a merchant, on the connection that Hibernate was given for it. */
    public <T> T in(String slug, Work<T> work) {
        return runner.call(slug, () -> self.inTransaction(work));
    }

    /** Works in a transaction of whoever is bound. */
    @Transactional
    public <T> T inTransaction(Work<T> work) {
        return entities.unwrap(Session.class).doReturningWork(work::on);
    }

    /** The currency of the web shop of whoever is bound. */
    @Transactional
    public String currency() {
        return (String) entities.createNativeQuery(CURRENCY).getSingleResult();
    }
}
