package org.crossdock.app.channel.shopify;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossdock.domain.order.Customer;
import org.crossdock.domain.shared.Address;
import org.jspecify.annotations.Nullable;

/** Who ordered, and where it goes. */
final class ShopifyPeople {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_CITY = 120;
    private static final int LONGEST_POSTAL_CODE = 20;
    private static final int LONGEST_COUNTRY = 60;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_PHONE = 40;

    private ShopifyPeople() {}

    static Customer customer(Payload order) {
        Payload customer = order.at("customer");
        Payload receiver = order.at("shipping_address");
        @Nullable String email = first(Stream.of(
                order.at("email").text(LONGEST_EMAIL),
                order.at("contact_email").text(LONGEST_EMAIL),
                customer.at("email").text(LONGEST_EMAIL)));
        @Nullable String name = first(Stream.of(
                fullName(customer),
                fullName(order.at("billing_address")),
                fullName(receiver),
                Optional.ofNullable(email)));
        @Nullable String phone = first(Stream.of(
                order.at("phone").text(LONGEST_PHONE),
                customer.at("phone").text(LONGEST_PHONE),
                receiver.at("phone").text(LONGEST_PHONE)));
        return new Customer(name == null ? "Guest" : name, email, phone);
    }

    static Address address(Payload order) {
        Payload address = order.at("shipping_address");
        if (!address.isPresent()) {
            throw address.problem(
                    "inbound.noAddress",
                    "The order has no shipping address. Orders that customers collect are not read from Shopify yet.");
        }
        @Nullable String country = first(Stream.of(
                address.at("country_code").text(LONGEST_COUNTRY),
                address.at("country").text(LONGEST_COUNTRY)));
        if (country == null) {
            throw address.at("country_code").problem("inbound.missing", "The country of the address is missing.");
        }
        return new Address(
                receiver(address),
                address.at("address1").text(LONGEST_LINE).orElse(null),
                address.at("address2").text(LONGEST_LINE).orElse(null),
                address.at("city").text(LONGEST_CITY).orElse(null),
                first(Stream.of(
                        address.at("province_code").text(LONGEST_CITY),
                        address.at("province").text(LONGEST_CITY))),
                address.at("zip").text(LONGEST_POSTAL_CODE).orElse(null),
                country);
    }

    private static @Nullable String receiver(Payload address) {
        String receiver = Stream.of(fullName(address), address.at("company").text(LONGEST_NAME / 2))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return receiver.isEmpty() ? null : receiver;
    }

    private static Optional<String> fullName(Payload person) {
        String parts = Stream.of("first_name", "last_name")
                .map(field -> person.at(field).text(LONGEST_NAME / 4))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        return parts.isEmpty() ? person.at("name").text(LONGEST_NAME / 2) : Optional.of(parts);
    }

    private static @Nullable String first(Stream<Optional<String>> candidates) {
        return candidates.flatMap(Optional::stream).findFirst().orElse(null);
    }
}
