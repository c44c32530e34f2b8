package org.crossdock.app.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.crossdock.app.platform.audit.AuditEntry;
import org.crossdock.app.platform.audit.AuditLog;
import org.crossdock.app.platform.geo.Place;
import org.crossdock.app.platform.geo.Places;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.domain.catalog.Node;
import org.crossdock.domain.catalog.NodeDescription;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.shared.Address;
import org.crossdock.domain.shared.GeoPoint;
import org.crossdock.domain.shared.IdSource;
import org.jspecify.annotations.Nullable;

/** Opens a merchant's nodes and finds their coordinates from the address. */
@ApplicationScoped
public class OpeningNodes {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NodeDirectory directory;

    @Inject
    private Places places;

    @Inject
    private AuditLog audit;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    /** Opens the nodes whose code is new and describes the others anew; running it again changes nothing. */
    @Transactional
    public void open(List<NodeDescription> descriptions) {
        descriptions.forEach(this::open);
        directory.forget();
    }

    private void open(NodeDescription description) {
        List<Node> known = entities.createQuery("select n from Node n where n.code = :code", Node.class)
                .setParameter("code", description.code())
                .getResultList();
        @Nullable GeoPoint point = locate(description.address());
        if (known.isEmpty()) {
            Node opened = new Node(new NodeId(ids.next()), description, point, clock.instant());
            entities.persist(opened);
            tell(CatalogAudit.opened(opened));
            return;
        }
        Node node = known.getFirst();
        Map<String, String> before = CatalogAudit.facts(node);
        node.describe(description, point, clock.instant());
        CatalogAudit.described(before, node).ifPresent(this::tell);
    }

    /** What comes with a new merchant was done by nobody. */
    private void tell(AuditEntry entry) {
        if (!CurrentCaller.get().isSystem()) {
            audit.record(entry);
        }
    }

    private @Nullable GeoPoint locate(Address address) {
        @Nullable Place place = places.locate(address.country(), address.postalCode(), address.city(), address.region());
        return place == null ? null : place.point();
    }
}
