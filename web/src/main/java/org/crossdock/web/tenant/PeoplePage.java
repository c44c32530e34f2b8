package org.crossdock.web.tenant;

import static java.util.Locale.ROOT;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.catalog.NodeDesk;
import org.crossdock.app.tenant.people.PeopleDirectory;
import org.crossdock.app.tenant.people.PeopleQuery;
import org.crossdock.domain.tenant.MemberStatus;
import org.crossdock.web.frame.Chip;
import org.crossdock.web.frame.PageUrl;
import org.crossdock.web.frame.Pager;
import org.crossdock.web.frame.ViewLink;
import org.crossdock.web.frame.Words;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The people of a merchant. */
@Named
@RequestScoped
public class PeoplePage {

    private static final String PATH = "/settings/people";

    @Inject
    PeopleDirectory people;

    @Inject
    NodeDesk nodes;

    private Optional<String> text = Optional.empty();
    private Optional<MemberStatus> status = Optional.empty();
    private int page;
    private boolean more;
    private boolean upToDate = true;
    private List<PersonRow> rows = List.of();

    /** Reads the people that the address asks for. */
    public void load() {
        text = parameter("q");
        status = parameter("status").flatMap(PeoplePage::status);
        page = parameter("page")
                .filter(number -> number.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
        var found = people.find(new PeopleQuery(text, status, page));
        MemberWords words = new MemberWords(nodes.nodes());
        rows = found.rows().stream().map(words::row).toList();
        more = found.hasMore();
        upToDate = found.upToDate();
    }

    private static Optional<String> parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Optional<MemberStatus> status(String name) {
        return Arrays.stream(MemberStatus.values())
                .filter(known -> known.name().equalsIgnoreCase(name))
                .findFirst();
    }

    public List<PersonRow> getRows() {
        return rows;
    }

    /** Whether the login server was asked. */
    public boolean isUpToDate() {
        return upToDate;
    }

    public List<ViewLink> getViews() {
        Words words = Words.of("tenant");
        List<ViewLink> views = new ArrayList<>();
        views.add(view("all", words.say("people.view.all"), null));
        for (MemberStatus each : MemberStatus.values()) {
            views.add(view(each.name().toLowerCase(ROOT), words.name("member", each), each));
        }
        return views;
    }

    private ViewLink view(String id, String label, @Nullable MemberStatus wanted) {
        PageUrl url = here().with("status", wanted == null ? null : id);
        return new ViewLink(id, label, url, null, status.equals(Optional.ofNullable(wanted)));
    }

    public List<Chip> getChips() {
        return text.stream()
                .map(words -> new Chip("q", Words.of("tenant").say("people.chip.q", words), here().without("q")))
                .toList();
    }

    public Pager getPager() {
        PageUrl here = here().with(
                        "status",
                        status.map(known -> known.name().toLowerCase(ROOT)).orElse(null));
        return Pager.forwards(page > 0 ? here : null, more ? here.with("page", Integer.toString(page + 1)) : null);
    }

    private PageUrl here() {
        return PageUrl.of(PATH).with("q", text.orElse(null));
    }
}
