package org.crossdock.app.catalog;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.tenancy.PerTenantCache;
import org.crossdock.domain.catalog.Node;
import org.crossdock.domain.tenant.NodeScope;

/** The merchant's nodes by sequence, kept at hand because every routing decision reads all of them. */
@ApplicationScoped
public class NodeDirectory {

    private static final Duration FRESH_FOR = Duration.ofSeconds(2);

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Clock clock;

    private PerTenantCache<List<NodeView>> cache;

    @PostConstruct
    void start() {
        cache = new PerTenantCache<>(clock, FRESH_FOR);
    }

    /** All nodes, in the order in which ties between plans are broken. */
    public List<NodeView> nodes() {
        return cache.get(this::read);
    }

    /** The nodes that the caller works with, in the same order. */
    public List<NodeView> nodesOfCaller() {
        NodeScope scope = CurrentCaller.get().scope();
        return nodes().stream().filter(node -> scope.covers(node.id())).toList();
    }

    void forget() {
        cache.forget();
    }

    private List<NodeView> read() {
        return entities.createQuery("select n from Node n order by n.sequence, n.code", Node.class)
                .getResultStream()
                .map(NodeView::of)
                .toList();
    }
}
