package org.crossdock.api.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.ServerSettings;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.app.tenant.machine.MachineDoor;

/**
 * How many requests each client and each merchant still has. Kept in the memory of this server: with several servers,
 * each of them counts what it answers.
 */
@ApplicationScoped
class RateLimits {

    private static final String CLIENT = "client";
    private static final String MERCHANT = "merchant";

    @Inject
    private ServerSettings settings;

    @Inject
    private MachineDoor machines;

    private final Map<String, RateLimit> limits = new ConcurrentHashMap<>();

    /** Takes one request of this caller from its own limit, then from its merchant's; empty where none is set. */
    List<RateLimit.Taken> take(Caller caller) {
        List<RateLimit.Taken> taken = new ArrayList<>();
        String slug = CurrentTenant.get().slug();
        int quota = quotaOf(caller);
        if (quota > 0) {
            taken.add(limit(slug + " " + caller.name(), CLIENT, quota).take());
        }
        boolean allowed = taken.stream().allMatch(RateLimit.Taken::allowed);
        int together = settings.apiRateOfMerchant();
        if (allowed && together > 0) {
            RateLimit.Taken ofMerchant = limit(slug, MERCHANT, together).take();
            if (!ofMerchant.allowed()) {
                taken.forEach(own -> own.limit().giveBack());
            }
            taken.add(ofMerchant);
        }
        return taken;
    }

    private int quotaOf(Caller caller) {
        int ofServer = settings.apiRateOfClient();
        int ofMerchant = machines.ratePerMinute(caller).orElse(ofServer);
        return ofServer == 0 ? ofMerchant : Math.min(ofServer, ofMerchant);
    }

    private RateLimit limit(String key, String name, int quota) {
        return limits.compute(
                key, (same, known) -> known != null && known.quota() == quota ? known : new RateLimit(name, quota));
    }
}
