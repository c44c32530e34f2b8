package org.crossdock.api.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.crossdock.domain.shared.Address;
import org.jspecify.annotations.Nullable;

/** A postal address. */
public record AddressV1(
        @Size(max = 200) @Nullable String name,
        @Size(max = 200) @Nullable String line1,
        @Size(max = 200) @Nullable String line2,
        @Size(max = 120) @Nullable String city,
        @Size(max = 120) @Nullable String region,
        @Size(max = 20) @Nullable String postalCode,
        @NotBlank @Size(max = 60) String country) {

    Address address() {
        return new Address(name, line1, line2, city, region, postalCode, country);
    }

    static AddressV1 of(Address address) {
        return new AddressV1(
                address.name(),
                address.line1(),
                address.line2(),
                address.city(),
                address.region(),
                address.postalCode(),
                address.country());
    }
}
