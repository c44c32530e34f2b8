package org.crossdock.web.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crossdock.app.platform.tenancy.TenantStatus;
import org.crossdock.app.tenant.MerchantList;
import org.crossdock.app.tenant.MerchantPage;
import org.crossdock.domain.tenant.Plan;
import org.crossdock.web.frame.Chip;
import org.crossdock.web.frame.Choice;
import org.crossdock.web.frame.PageUrl;
import org.crossdock.web.frame.Pager;
import org.crossdock.web.frame.ViewLink;
import org.crossdock.web.frame.Words;
import org.omnifaces.util.Faces;

/** The merchants of this installation, for platform admins: how they are, nothing of what they have. */
@Named
@RequestScoped
public class MerchantsPage {

    private static final int ROWS = 25;

    @Inject
    MerchantList list;

    private MerchantFilters filters = MerchantFilters.of(name -> null);
    private MerchantPage page = new MerchantPage(List.of(), false);
    private Map<TenantStatus, Long> counts = Map.of();

    /** Reads the page that the address asks for. */
    public void load() {
        filters = MerchantFilters.of(Faces::getRequestParameter);
        counts = list.countByStatus();
        page = list.page(filters.query(ROWS));
    }

    public List<MerchantLine> getRows() {
        return page.rows().stream().map(MerchantLine::of).toList();
    }

    public boolean isFiltered() {
        return filters.narrows();
    }

    public Pager getPager() {
        PageUrl next = page.more()
                ? filters.url().with("after", page.rows().getLast().merchant().slug())
                : null;
        return Pager.forwards(filters.after().isEmpty() ? null : filters.url(), next);
    }

    public List<ViewLink> getViews() {
        Words words = Words.of("tenant");
        PageUrl all = filters.url().without("status");
        List<ViewLink> views = new ArrayList<>();
        views.add(new ViewLink(
                "all", words.say("view.all"), all, null, filters.status().isEmpty()));
        for (TenantStatus status : TenantStatus.values()) {
            views.add(new ViewLink(
                    status.name(),
                    words.name("status", status),
                    all.with("status", status.name()),
                    counts.getOrDefault(status, 0L),
                    filters.status().filter(status::equals).isPresent()));
        }
        return views;
    }

    public List<Choice> getPlans() {
        Words words = Words.of("tenant");
        return Arrays.stream(Plan.values())
                .map(plan -> new Choice(
                        plan.name(),
                        words.name("plan", plan),
                        filters.plan().filter(plan::equals).isPresent()))
                .toList();
    }

    public List<Chip> getChips() {
        Words words = Words.of("tenant");
        List<Chip> chips = new ArrayList<>();
        if (!filters.q().isEmpty()) {
            chips.add(new Chip(
                    "q", words.say("chip.q", filters.q()), filters.url().without("q")));
        }
        filters.plan()
                .ifPresent(plan -> chips.add(new Chip(
                        "plan",
                        words.say("chip.plan", words.name("plan", plan)),
                        filters.url().without("plan"))));
        return chips;
    }
}
