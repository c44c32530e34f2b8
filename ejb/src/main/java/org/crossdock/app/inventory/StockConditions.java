package org.crossdock.app.inventory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossdock.app.platform.persistence.LikePattern;
import org.crossdock.domain.catalog.NodeId;
import org.crossdock.domain.tenant.NodeScope;

/** The conditions of a stock query as JPQL: first the SKUs of a page, then their levels. */
final class StockConditions {

    private final StockQuery query;
    private final StringBuilder onLevel = new StringBuilder();
    private final Map<String, Object> levelParameters = new HashMap<>();

    StockConditions(StockQuery query, NodeScope scope) {
        this.query = query;
        if (scope.limited()) {
            onLevel.append(" and s.nodeId in :scope");
            levelParameters.put(
                    "scope", scope.nodes().stream().map(NodeId::value).toList());
        }
        query.node().ifPresent(node -> {
            onLevel.append(" and n.code = :node");
            levelParameters.put("node", node);
        });
        onLevel.append(
                switch (query.filter()) {
                    case ALL -> "";
                    case OUT -> " and s.onHand - s.allocated - s.reserved - s.held <= 0";
                    case LOW ->
                        " and s.onHand - s.allocated - s.reserved - s.held between 1 and " + StockQuery.LOW_UNITS;
                    case OVERSOLD -> " and s.allocated > s.onHand";
                });
    }

    String levelConditions() {
        return onLevel.toString();
    }

    void bindLevelConditions(Query levels) {
        levelParameters.forEach(levels::setParameter);
    }

    List<String> skus(EntityManager entities) {
        String text = query.text().map(String::strip).orElse("");
        String onSku = (query.skus().isEmpty() ? "" : " and s.sku in :skus")
                + (text.isEmpty() ? "" : " and (s.sku like :prefix escape '!' or p.name like :part escape '!')");
        TypedQuery<String> skus = entities.createQuery(
                "select distinct s.sku from StockLevel s join Product p on p.id = s.productId"
                        + " join Node n on n.id = s.nodeId where s.sku > :after" + onSku + onLevel + " order by s.sku",
                String.class);
        skus.setParameter("after", query.afterSku().orElse(""));
        if (!query.skus().isEmpty()) {
            skus.setParameter("skus", query.skus());
        }
        if (!text.isEmpty()) {
            skus.setParameter("prefix", LikePattern.startingWith(text));
            skus.setParameter("part", LikePattern.containing(text));
        }
        bindLevelConditions(skus);
        return skus.setMaxResults(query.limit() + 1).getResultList();
    }
}
