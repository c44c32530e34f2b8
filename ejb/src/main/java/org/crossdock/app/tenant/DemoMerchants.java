package org.crossdock.app.tenant;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.crossdock.app.catalog.OpeningNodes;
import org.crossdock.app.channel.OpeningChannels;
import org.crossdock.app.platform.tenancy.TenantRunner;
import org.crossdock.domain.catalog.NodeDescription;
import org.crossdock.domain.catalog.NodeKind;
import org.crossdock.domain.order.ChannelRules;
import org.crossdock.domain.order.PaymentRule;
import org.crossdock.domain.order.StockPolicy;
import org.crossdock.domain.shared.Address;

/** Creates the demo merchants with their nodes and the channel {@code web}; what exists already stays. */
@ApplicationScoped
class DemoMerchants {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    @Inject
    private CreatingTenants tenants;

    @Inject
    private OpeningNodes nodes;

    @Inject
    private OpeningChannels channels;

    @Inject
    private TenantRunner runner;

    void create() {
        for (Merchant merchant : read("merchants.json", Merchant[].class)) {
            tenants.create(merchant.slug(), merchant.name());
            List<NodeDescription> places = read(merchant.slug() + "-nodes.json", DemoNode[].class).stream()
                    .map(DemoNode::description)
                    .toList();
            ChannelRules rules =
                    new ChannelRules(merchant.currency(), PaymentRule.NONE, StockPolicy.REFUSE, Duration.ZERO);
            runner.run(merchant.slug(), () -> {
                nodes.open(places);
                channels.open("web", "Web shop", rules);
            });
        }
    }

    private static <T> List<T> read(String file, Class<T[]> type) {
        String path = "/demo/" + file;
        try (InputStream json = Objects.requireNonNull(DemoMerchants.class.getResourceAsStream(path), path)) {
            return List.of(MAPPER.readValue(json, type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Merchant(String slug, String name, String currency) {}

    private record DemoNode(
            String code,
            String name,
            NodeKind kind,
            int sequence,
            String line1,
            String city,
            String region,
            String postalCode,
            String country,
            ZoneId timeZone,
            boolean ships,
            boolean pickup,
            LocalTime cutOff) {

        NodeDescription description() {
            Address address = new Address(null, line1, null, city, region, postalCode, country);
            return new NodeDescription(code, name, kind, sequence, address, timeZone, cutOff, ships, pickup);
        }
    }
}
