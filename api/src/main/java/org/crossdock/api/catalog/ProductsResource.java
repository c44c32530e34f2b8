package org.crossdock.api.catalog;

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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import org.crossdock.api.paging.Cursors;
import org.crossdock.api.paging.PageV1;
import org.crossdock.api.security.NeedsScope;
import org.crossdock.app.catalog.ProductDesk;
import org.crossdock.app.catalog.ProductPage;
import org.crossdock.app.catalog.ProductQuery;
import org.crossdock.app.catalog.ProductSearch;
import org.crossdock.app.catalog.UpsertProduct;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Lists products and takes catalogs over. */
@ApplicationScoped
@Path("/products")
@Tag(name = "catalog")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProductsResource {

    private static final int LARGEST_PAGE = 250;
    private static final int LARGEST_BATCH = 1000;

    @EJB
    private ProductSearch search;

    @EJB
    private ProductDesk desk;

    @Inject
    private Cursors cursors;

    @GET
    @NeedsScope("catalog:read")
    @Operation(operationId = "listProducts", summary = "List products by SKU")
    public Response list(
            @QueryParam("q") @Nullable String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(LARGEST_PAGE) int limit,
            @Context UriInfo uri) {
        String filter = "products " + text;
        ProductPage page = search.find(new ProductQuery(
                Optional.ofNullable(text),
                Optional.ofNullable(cursor).map(position -> cursors.read(filter, position)),
                limit));
        List<ProductV1> products = page.rows().stream().map(ProductV1::of).toList();
        Optional<String> next = page.hasMore()
                ? Optional.of(cursors.write(filter, page.rows().getLast().sku()))
                : Optional.empty();
        return PageV1.response(products, next, uri);
    }

    @GET
    @Path("/{sku}")
    @NeedsScope("catalog:read")
    @Operation(operationId = "getProduct", summary = "Show one product")
    public ProductV1 get(@PathParam("sku") String sku) {
        return search.bySku(sku).map(ProductV1::of).orElseThrow(NotFoundException::new);
    }

    @POST
    @NeedsScope("catalog:write")
    @Operation(operationId = "upsertProducts", summary = "List new products and describe known ones, all or none")
    public Upserted upsert(@NotEmpty @Size(max = LARGEST_BATCH) @Valid List<@NotNull ProductV1> products) {
        List<UpsertProduct> commands = products.stream().map(ProductV1::command).toList();
        int created = desk.upsert(commands);
        return new Upserted(created, products.size() - created);
    }

    /** How many products were new, and how many were described anew. */
    public record Upserted(int created, int updated) {}
}
