package org.crossdock.web.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.crossdock.app.platform.audit.AuditPage;
import org.crossdock.app.platform.audit.AuditPosition;
import org.crossdock.app.trace.AuditDesk;
import org.crossdock.app.trace.AuditDesk.AuditChoices;
import org.crossdock.app.trace.VerifyingChain;
import org.crossdock.web.frame.Chip;
import org.crossdock.web.frame.Choice;
import org.crossdock.web.frame.Figures;
import org.crossdock.web.frame.PageUrl;
import org.crossdock.web.frame.Pager;
import org.crossdock.web.frame.RowCursor;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The audit log, the newest first, with filters and page in the address; checks its chain when asked to. */
@Named
@RequestScoped
public class AuditLogPage {

    private static final int ROWS = 50;

    @Inject
    AuditDesk desk;

    @Inject
    VerifyingChain chain;

    private AuditFilters filters = AuditFilters.of(name -> null);
    private Optional<AuditPosition> after = Optional.empty();
    private AuditPage page = new AuditPage(List.of(), Optional.empty());
    private AuditChoices choices = new AuditChoices(List.of(), List.of(), List.of());
    private @Nullable VerificationView verification;

    /** Reads the page that the address asks for. */
    public void load() {
        filters = AuditFilters.of(Faces::getRequestParameter);
        after = RowCursor.parse(Faces.getRequestParameter("after"))
                .map(place -> new AuditPosition(place.at(), place.id()));
        choices = desk.choices();
        page = desk.find(filters.query(after, ROWS));
        if (Faces.getRequestParameter("verify") != null) {
            verification = VerificationView.of(chain.verify());
        }
    }

    public List<AuditEntryView> getRows() {
        AuditWords words = new AuditWords();
        return page.rows().stream().map(row -> AuditEntryView.of(row, words)).toList();
    }

    /** The outcome of the check that the address asks for; null when it asks for none. */
    public @Nullable VerificationView getVerification() {
        return verification;
    }

    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    public List<Choice> getActors() {
        return choices(choices.actors(), filters.actor(), UnaryOperator.identity());
    }

    public List<Choice> getActions() {
        return choices(choices.actions(), filters.action(), new AuditWords()::action);
    }

    public List<Choice> getKinds() {
        return choices(choices.subjectKinds(), filters.kind(), new AuditWords()::kind);
    }

    private static List<Choice> choices(List<String> values, Optional<String> wanted, UnaryOperator<String> words) {
        return values.stream()
                .filter(value -> !value.isEmpty())
                .map(value -> new Choice(
                        value, words.apply(value), wanted.filter(value::equals).isPresent()))
                .toList();
    }

    public List<Chip> getChips() {
        AuditWords words = new AuditWords();
        return Stream.of(
                        chip("q", filters.q(), words),
                        chip("actor", filters.actor(), words),
                        chip("action", filters.action().map(words::action), words),
                        chip("kind", filters.kind().map(words::kind), words),
                        chip("from", filters.from().map(Figures::day), words),
                        chip("to", filters.to().map(Figures::day), words))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Chip> chip(String parameter, Optional<String> value, AuditWords words) {
        return value.map(text ->
                new Chip(parameter, words.chip(parameter, text), filters.url().without(parameter)));
    }

    public Pager getPager() {
        PageUrl here = filters.url();
        PageUrl next = page.next()
                .map(place -> here.with("after", new RowCursor(place.at(), place.id()).text()))
                .orElse(null);
        return Pager.forwards(after.isPresent() ? here : null, next);
    }

    public PageUrl getVerify() {
        return filters.url().with("verify", "now");
    }

    public PageUrl getExport() {
        return filters.url().at(AuditExportServlet.PATH);
    }
}
