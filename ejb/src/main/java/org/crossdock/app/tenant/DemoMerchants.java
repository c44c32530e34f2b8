package org.crossdock.app.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.crossdock.app.catalog.OpeningNodes;
import org.crossdock.app.channel.OpeningChannels;
import org.crossdock.app.platform.tenancy.Tenant;
import org.crossdock.app.platform.tenancy.TenantDirectory;
import org.crossdock.app.platform.tenancy.TenantRunner;
import org.crossdock.domain.catalog.NodeDescription;
import org.crossdock.domain.order.ChannelRules;
import org.crossdock.domain.order.PaymentRule;
import org.crossdock.domain.order.StockPolicy;

/** Creates the demo merchants with their nodes and the channel {@code web}; what exists already stays. */
@ApplicationScoped
class DemoMerchants {

    @Inject
    private CreatingTenants tenants;

    @Inject
    private OpeningNodes nodes;

    @Inject
    private OpeningChannels channels;

    @Inject
    private TenantDirectory directory;

    @Inject
    private TenantRunner runner;

    void create() {
        for (Merchant merchant : DemoFiles.read("demo/merchants.json", Merchant[].class)) {
            tenants.create(merchant.slug(), merchant.name());
            if (directory.find(merchant.slug()).filter(Tenant::isOpen).isEmpty()) {
                continue;
            }
            List<NodeDescription> places = DemoFiles.nodes(merchant.slug());
            ChannelRules rules =
                    new ChannelRules(merchant.currency(), PaymentRule.NONE, StockPolicy.REFUSE, Duration.ZERO);
            runner.run(merchant.slug(), () -> {
                nodes.open(places);
                channels.open("web", "Web shop", rules);
            });
        }
    }

    private record Merchant(String slug, String name, String currency) {}
}
