package org.crossdock.app.catalog;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossdock.app.platform.audit.AuditChanges;
import org.crossdock.app.platform.audit.AuditEntry;
import org.crossdock.app.platform.audit.AuditSubject;
import org.crossdock.domain.catalog.Gtin;
import org.crossdock.domain.catalog.Node;
import org.crossdock.domain.catalog.Product;
import org.crossdock.domain.shared.Address;
import org.jspecify.annotations.Nullable;

/** Products and nodes as the audit log tells about them; what did not change is not told. */
final class CatalogAudit {

    private CatalogAudit() {}

    static AuditEntry listed(Product product) {
        return AuditEntry.of(
                CatalogAction.PRODUCT_LISTED, subject(product), AuditChanges.between(Map.of(), facts(product)));
    }

    /** @param before {@link #facts(Product)} as they were */
    static Optional<AuditEntry> described(Map<String, String> before, Product product) {
        return entry(CatalogAction.PRODUCT_DESCRIBED, subject(product), AuditChanges.between(before, facts(product)));
    }

    static Map<String, String> facts(Product product) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("name", product.name());
        facts.put(
                "price",
                product.price().toDecimal().toPlainString() + " "
                        + product.price().currency());
        product.gtin().map(Gtin::value).ifPresent(gtin -> facts.put("gtin", gtin));
        put(facts, "weightGrams", product.weightGrams());
        return facts;
    }

    private static AuditSubject subject(Product product) {
        return AuditSubject.of("product", product.id().value(), product.sku());
    }

    static AuditEntry opened(Node node) {
        return AuditEntry.of(CatalogAction.NODE_OPENED, subject(node), AuditChanges.between(Map.of(), facts(node)));
    }

    /** @param before {@link #facts(Node)} as they were */
    static Optional<AuditEntry> described(Map<String, String> before, Node node) {
        return entry(CatalogAction.NODE_DESCRIBED, subject(node), AuditChanges.between(before, facts(node)));
    }

    static Map<String, String> facts(Node node) {
        Map<String, String> facts = new TreeMap<>();
        facts.put("name", node.name());
        facts.put("kind", node.kind().name());
        facts.put("sequence", Integer.toString(node.sequence()));
        facts.put("address", line(node.address()));
        facts.put("timeZone", node.timeZone().getId());
        facts.put("ships", Boolean.toString(node.ships()));
        facts.put("pickup", Boolean.toString(node.pickup()));
        put(facts, "cutOff", node.cutOff());
        return facts;
    }

    private static AuditSubject subject(Node node) {
        return AuditSubject.of("node", node.id().value(), node.code());
    }

    private static String line(Address address) {
        return Stream.of(
                        address.line1(),
                        address.line2(),
                        address.postalCode(),
                        address.city(),
                        address.region(),
                        address.country())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static void put(Map<String, String> facts, String field, @Nullable Object value) {
        if (value != null) {
            facts.put(field, value.toString());
        }
    }

    private static Optional<AuditEntry> entry(CatalogAction action, AuditSubject subject, AuditChanges changes) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(AuditEntry.of(action, subject, changes));
    }
}
