package org.crossdock.api.inventory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.crossdock.api.paging.Cursors;
import org.crossdock.api.paging.PageV1;
import org.crossdock.api.security.Causes;
import org.crossdock.api.security.NeedsScope;
import org.crossdock.app.inventory.StockChange;
import org.crossdock.app.inventory.StockDesk;
import org.crossdock.app.inventory.StockPage;
import org.crossdock.app.inventory.StockQuery;
import org.crossdock.app.inventory.StockSearch;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Shows and corrects stock. */
@ApplicationScoped
@Path("/stock-levels")
@Tag(name = "inventory")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StockLevelsResource {

    private static final int LARGEST_PAGE = 250;
    private static final int LARGEST_BATCH = 1000;

    @EJB
    private StockSearch search;

    @EJB
    private StockDesk desk;

    @Inject
    private Causes causes;

    @Inject
    private Cursors cursors;

    @GET
    @NeedsScope("inventory:read")
    @Operation(operationId = "listStockLevels", summary = "List stock levels; a page is cut between SKUs")
    public Response list(
            @QueryParam("sku") List<String> skus,
            @QueryParam("node") @Nullable String node,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(LARGEST_PAGE) int limit,
            @Context UriInfo uri) {
        String filter = "stock-levels " + skus + node;
        StockPage page = search.find(new StockQuery(
                skus,
                Optional.empty(),
                Optional.ofNullable(node),
                StockQuery.Filter.ALL,
                Optional.ofNullable(cursor).map(text -> cursors.read(filter, text)),
                limit));
        List<StockLevelV1> levels = page.rows().stream().map(StockLevelV1::of).toList();
        return PageV1.response(levels, page.nextAfter().map(sku -> cursors.write(filter, sku)), uri);
    }

    @PATCH
    @NeedsScope("inventory:write")
    @Operation(operationId = "changeStockLevels", summary = "Set or adjust stock, each change with its own result")
    public StockChangeResultV1.Results change(
            @NotEmpty @Size(max = LARGEST_BATCH) @Valid List<@NotNull StockChangeV1> changes,
            @Context SecurityContext caller) {
        List<StockChange> done =
                desk.change(changes.stream().map(StockChangeV1::command).toList(), causes.of(caller));
        return new StockChangeResultV1.Results(IntStream.range(0, done.size())
                .mapToObj(index -> StockChangeResultV1.of(index, done.get(index)))
                .toList());
    }
}
