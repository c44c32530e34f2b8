package org.crossdock.api.order;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.crossdock.domain.order.Customer;
import org.jspecify.annotations.Nullable;

/** Who ordered. */
public record CustomerV1(
        @Size(max = 254) @Nullable String email,
        @NotBlank @Size(max = 200) String name,
        @Size(max = 40) @Nullable String phone) {

    Customer customer() {
        return new Customer(name, email, phone);
    }

    static CustomerV1 of(Customer customer) {
        return new CustomerV1(customer.email(), customer.name(), customer.phone());
    }
}
