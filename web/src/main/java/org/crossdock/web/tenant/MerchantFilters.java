package org.crossdock.web.tenant;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.crossdock.app.platform.tenancy.TenantStatus;
import org.crossdock.app.tenant.MerchantQuery;
import org.crossdock.domain.tenant.Plan;
import org.crossdock.web.frame.FilterParameters;
import org.crossdock.web.frame.PageUrl;
import org.jspecify.annotations.Nullable;

/** The filters of the list of merchants as they stand in its address. What cannot be understood does not restrict. */
record MerchantFilters(String q, Optional<TenantStatus> status, Optional<Plan> plan, String after) {

    static MerchantFilters of(Function<String, @Nullable String> parameter) {
        FilterParameters parameters = new FilterParameters(parameter);
        return new MerchantFilters(
                parameters.text("q").orElse(""),
                constant(TenantStatus.values(), parameters.text("status").orElse("")),
                constant(Plan.values(), parameters.text("plan").orElse("")),
                parameters.text("after").orElse(""));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants)
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    boolean narrows() {
        return !q.isEmpty() || status.isPresent() || plan.isPresent();
    }

    MerchantQuery query(int rows) {
        return new MerchantQuery(q, status, plan, after, rows);
    }

    /** The list with these filters, on its first page. */
    PageUrl url() {
        return PageUrl.of("/tenant/merchants")
                .with("q", q)
                .with("status", status.map(Enum::name).orElse(null))
                .with("plan", plan.map(Enum::name).orElse(null));
    }
}
