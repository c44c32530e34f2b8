package org.crossdock.app.routing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.routing.RoutingExplanation;
import org.crossdock.domain.tenant.Right;

/** Shows why an order is fulfilled where it is. */
@Stateless
@Needs(Right.ROUTING_VIEW)
public class RoutingExplanations {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ExplanationDocuments documents;

    /**
     * The explanation that was stored with the order's plan; empty when this merchant has no such order. It tells the
     * stock of all nodes, so whoever works with some of them gets none.
     */
    public Optional<RoutingExplanation> of(OrderId order) {
        if (CurrentCaller.get().scope().limited()) {
            return Optional.empty();
        }
        return Optional.ofNullable(entities.find(RoutingExplanationRow.class, order.value()))
                .map(RoutingExplanationRow::document)
                .map(documents::read);
    }
}
