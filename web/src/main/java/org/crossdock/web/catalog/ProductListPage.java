package org.crossdock.web.catalog;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.catalog.ProductPage;
import org.crossdock.app.catalog.ProductQuery;
import org.crossdock.app.catalog.ProductRow;
import org.crossdock.app.catalog.ProductSearch;
import org.crossdock.web.frame.Chip;
import org.crossdock.web.frame.PageUrl;
import org.crossdock.web.frame.Pager;
import org.crossdock.web.frame.Words;
import org.omnifaces.util.Faces;

/** The products of a merchant by SKU. */
@Named
@RequestScoped
public class ProductListPage {

    private static final int ROWS = 25;
    private static final String PATH = "/catalog/list";

    @Inject
    ProductSearch search;

    private Optional<String> text = Optional.empty();
    private Optional<String> after = Optional.empty();
    private ProductPage page = new ProductPage(List.of(), false);

    /** Reads the page that the address asks for. */
    public void load() {
        text = parameter("q");
        after = parameter("after");
        page = search.find(new ProductQuery(text, after, ROWS));
    }

    private static Optional<String> parameter(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    public List<ProductRow> getRows() {
        return page.rows();
    }

    public boolean isFiltered() {
        return text.isPresent();
    }

    public Pager getPager() {
        PageUrl here = PageUrl.of(PATH).with("q", text.orElse(null));
        PageUrl next = page.hasMore() ? here.with("after", page.rows().getLast().sku()) : null;
        return Pager.forwards(after.isPresent() ? here : null, next);
    }

    public List<Chip> getChips() {
        return text.stream()
                .map(words -> new Chip("q", Words.of("catalog").say("chip.q", words), PageUrl.of(PATH)))
                .toList();
    }
}
