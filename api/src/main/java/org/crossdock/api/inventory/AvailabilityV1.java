package org.crossdock.api.inventory;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.crossdock.app.inventory.Promisable;
import org.crossdock.domain.shared.FulfillmentMethod;
import org.jspecify.annotations.Nullable;

/** A question for what may be promised. */
public record AvailabilityV1(
        @Size(max = 40) @Nullable String channel,
        @NotEmpty @Size(max = 100) List<@NotBlank @Size(max = 64) String> skus,
        @Pattern(regexp = "ship|pickup") @Nullable String method,
        @Size(max = 60) @Nullable String country,
        @Size(max = 20) @Nullable String postalCode) {

    FulfillmentMethod domainMethod() {
        return method == null ? FulfillmentMethod.SHIP : FulfillmentMethod.valueOf(method.toUpperCase(Locale.ROOT));
    }

    static Answer answer(List<Promisable> promisable) {
        return new Answer(promisable.stream()
                .map(one -> new Sku(one.sku(), one.available(), one.pickupNodes()))
                .toList());
    }

    /** What may be promised, in the order asked. */
    public record Answer(List<Sku> data) {}

    /**
     * What may be promised of one SKU.
     *
     * @param availableToPromise units over all nodes that offer the method
     * @param pickupNodes codes of the nodes where it can be collected now
     */
    public record Sku(String sku, int availableToPromise, List<String> pickupNodes) {}
}
