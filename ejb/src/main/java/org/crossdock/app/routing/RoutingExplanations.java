package org.crossdock.app.routing;

import static org.crossdock.domain.tenant.Role.ANALYST;
import static org.crossdock.domain.tenant.Role.INTEGRATION;
import static org.crossdock.domain.tenant.Role.MERCHANT_ADMIN;
import static org.crossdock.domain.tenant.Role.OPERATIONS;
import static org.crossdock.domain.tenant.Role.STORE_ASSOCIATE;
import static org.crossdock.domain.tenant.Role.SUPPORT_AGENT;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.crossdock.domain.order.OrderId;
import org.crossdock.domain.routing.RoutingExplanation;

/** Shows why an order is fulfilled where it is. */
@Stateless
@RolesAllowed({MERCHANT_ADMIN, OPERATIONS, SUPPORT_AGENT, ANALYST, STORE_ASSOCIATE, INTEGRATION})
public class RoutingExplanations {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ExplanationDocuments documents;

    /** The explanation that was stored with the order's plan; empty when this merchant has no such order. */
    public Optional<RoutingExplanation> of(OrderId order) {
        return Optional.ofNullable(entities.find(RoutingExplanationRow.class, order.value()))
                .map(RoutingExplanationRow::document)
                .map(documents::read);
    }
}
