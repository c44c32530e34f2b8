package org.crossdock.app.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.app.catalog.NodeDirectory;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.app.inventory.StockAtNode;
import org.crossdock.app.inventory.StockReader;
import org.crossdock.app.platform.persistence.RowsInsert;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.order.Allotment;
import org.crossdock.domain.order.Destination;
import org.crossdock.domain.order.Order;
import org.crossdock.domain.order.Sourcing;
import org.crossdock.domain.order.SourcingPlan;
import org.crossdock.domain.order.SourcingRequest;
import org.crossdock.domain.routing.CostRates;
import org.crossdock.domain.routing.RoutingDecision;
import org.crossdock.domain.routing.RoutingEngine;
import org.crossdock.domain.routing.RoutingLine;
import org.crossdock.domain.routing.RoutingNode;
import org.crossdock.domain.routing.RoutingRequest;
import org.crossdock.domain.shared.DestinationPrecision;
import org.crossdock.domain.shared.IdSource;
import org.hibernate.Session;

/** Answers the order's question "who fills this?" with the routing engine and the stock of this moment. */
@ApplicationScoped
class RoutingOrders implements Sourcing {

    private static final String EXPLANATION = "routing_explanation (order_id, document, planned_at)";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private NodeDirectory nodes;

    @Inject
    private StockReader stock;

    @Inject
    private ExplanationDocuments documents;

    @Inject
    private IdSource ids;

    private final RoutingEngine engine = new RoutingEngine();

    @Override
    public SourcingPlan plan(SourcingRequest request) {
        List<String> skus = request.lines().stream()
                .map(SourcingRequest.Wanted::sku)
                .distinct()
                .toList();
        Network network = new Network(nodes.nodes(), stock.bySku(skus));
        RoutingDecision decision = engine.route(question(request, network));
        return new SourcingPlan(
                allotments(request, decision, network), decision.unfilled(), documents.write(decision.explanation()));
    }

    private static RoutingRequest question(SourcingRequest request, Network network) {
        Destination destination = request.destination();
        return new RoutingRequest(
                destination.method(),
                destination.pickupNode(),
                destination.point(),
                destination.label(),
                DestinationPrecision.valueOf(destination.precision()),
                request.lines().stream()
                        .map(wanted -> new RoutingLine(wanted.line(), wanted.sku(), wanted.quantity()))
                        .toList(),
                network.routingNodes(),
                CostRates.DEFAULT);
    }

    private List<Allotment> allotments(SourcingRequest request, RoutingDecision decision, Network network) {
        List<Allotment> allotments = new ArrayList<>();
        decision.parcels()
                .forEach(parcel -> parcel.quantities().forEach((line, units) -> {
                    StockAtNode level = network.level(request.lines().get(line).sku(), parcel.node());
                    allotments.add(new Allotment(ids.next(), line, level.node(), parcel.node(), level.id(), units));
                }));
        return allotments;
    }

    @Override
    public void keepExplanation(Order order, SourcingPlan plan) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (RowsInsert rows = RowsInsert.into(connection, EXPLANATION, 1)) {
                rows.row(order.id().value(), plan.explanation(), order.updatedAt());
                rows.execute();
            }
        });
    }

    /** The merchant's nodes with what each holds of the wanted SKUs. */
    private static final class Network {

        private final List<NodeView> nodes;
        private final Map<NodeId, Map<String, StockAtNode>> levels = new HashMap<>();

        Network(List<NodeView> nodes, List<StockAtNode> stock) {
            this.nodes = nodes;
            stock.forEach(level -> levels.computeIfAbsent(level.node(), node -> new HashMap<>())
                    .put(level.sku(), level));
        }

        List<RoutingNode> routingNodes() {
            return nodes.stream().map(this::routingNode).toList();
        }

        private RoutingNode routingNode(NodeView node) {
            Map<String, Integer> available = new HashMap<>();
            levels.getOrDefault(node.id(), Map.of())
                    .forEach((sku, level) -> available.put(sku, level.counters().available()));
            return new RoutingNode(
                    node.code(),
                    node.name(),
                    node.sequence(),
                    node.point().orElse(null),
                    node.active(),
                    node.ships(),
                    node.pickup(),
                    available);
        }

        StockAtNode level(String sku, String code) {
            return nodes.stream()
                    .filter(node -> node.code().equals(code))
                    .map(node -> levels.getOrDefault(node.id(), Map.of()).get(sku))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
