package org.crossdock.web.inventory;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossdock.app.catalog.NodeDesk;
import org.crossdock.app.catalog.NodeView;
import org.crossdock.app.inventory.StockPage;
import org.crossdock.app.inventory.StockQuery;
import org.crossdock.app.inventory.StockRow;
import org.crossdock.app.inventory.StockSearch;
import org.crossdock.web.frame.Chip;
import org.crossdock.web.frame.Choice;
import org.crossdock.web.frame.PageUrl;
import org.crossdock.web.frame.Pager;
import org.crossdock.web.frame.ViewLink;
import org.crossdock.web.frame.Words;
import org.omnifaces.util.Faces;

/** What each node has of each SKU, as a table of SKUs and nodes or as a list of levels. */
@Named
@RequestScoped
public class LevelsPage {

    private static final int SKUS = 25;

    @Inject
    StockSearch search;

    @Inject
    NodeDesk nodeDesk;

    private StockFilters filters = StockFilters.of(name -> null);
    private StockPage page = new StockPage(List.of(), Optional.empty());
    private List<NodeView> nodes = List.of();

    /** Reads the page that the address asks for. */
    public void load() {
        filters = StockFilters.of(Faces::getRequestParameter);
        page = search.find(filters.query(SKUS));
        nodes = nodeDesk.nodes();
    }

    public List<StockRow> getRows() {
        return page.rows();
    }

    public StockMatrix getMatrix() {
        List<String> shown = nodes.stream()
                .map(NodeView::code)
                .filter(code -> filters.node().map(code::equals).orElse(true))
                .toList();
        return StockMatrix.of(page.rows(), shown);
    }

    public boolean isList() {
        return filters.list();
    }

    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    public Pager getPager() {
        PageUrl first = filters.after().isPresent() ? filters.url() : null;
        PageUrl next =
                page.nextAfter().map(sku -> filters.url().with("after", sku)).orElse(null);
        return Pager.forwards(first, next);
    }

    public List<ViewLink> getViews() {
        Words words = Words.of("inventory");
        PageUrl url = filters.url();
        return List.of(
                new ViewLink("matrix", words.say("view.matrix"), url.without("view"), null, !filters.list()),
                new ViewLink("list", words.say("view.list"), url.with("view", "list"), null, filters.list()));
    }

    public List<Choice> getNodes() {
        return nodes.stream()
                .map(node -> new Choice(
                        node.code(),
                        node.name(),
                        filters.node().filter(node.code()::equals).isPresent()))
                .toList();
    }

    public List<Choice> getLevels() {
        Words words = Words.of("inventory");
        return Stream.of(StockQuery.Filter.OUT, StockQuery.Filter.LOW, StockQuery.Filter.OVERSOLD)
                .map(level ->
                        new Choice(StockFilters.word(level), words.name("level", level), level == filters.level()))
                .toList();
    }

    public List<Chip> getChips() {
        return StockChips.of(filters);
    }
}
