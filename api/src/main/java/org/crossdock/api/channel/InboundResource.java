package org.crossdock.api.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.crossdock.api.problem.Problem;
import org.crossdock.api.problem.ProblemResponse;
import org.crossdock.app.channel.RawBody;
import org.crossdock.app.channel.shopify.ShopifyDelivery;
import org.crossdock.app.channel.shopify.ShopifyWebhook;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.app.platform.tenancy.InboundAddress;
import org.crossdock.app.platform.tenancy.InboundKeys;
import org.crossdock.app.platform.tenancy.TenantRunner;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Takes webhooks of shops. They carry no bearer token: the key in the path names merchant and channel, the signature over
 * the raw body lets the message in.
 */
@ApplicationScoped
@Path("/inbound/{key}")
@Tag(name = "channel")
@SecurityRequirements
public class InboundResource {

    private static final int MOST_BYTES = 1024 * 1024;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int TOO_LARGE = 413;

    @Inject
    private InboundKeys keys;

    @Inject
    private TenantRunner runner;

    @Inject
    private ShopifyWebhook shopify;

    @POST
    @Path("/shopify")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "receiveShopifyWebhook",
            summary = "Take a webhook of Shopify in; the same one again is fine")
    public Response shopify(
            @PathParam("key") String key, @BeanParam ShopifyHeaders headers, InputStream body, @Context UriInfo uri)
            throws IOException {
        if (CurrentTenant.isBound()) {
            return problem("inbound.bearer", "Bearer token", BAD_REQUEST, "Send no token here; the key is enough", uri);
        }
        Optional<InboundAddress> address = keys.find(key);
        if (address.isEmpty()) {
            return problem(
                    "inbound.unknownKey", "Not found", NOT_FOUND, "Nobody receives messages at this address", uri);
        }
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            return problem("inbound.tooLarge", "Too large", TOO_LARGE, "A message has at most 1 MB", uri);
        }
        ShopifyDelivery delivery = headers.delivery(new RawBody(bytes));
        String channel = address.get().channelCode();
        runner.run(address.get().slug(), () -> shopify.receive(channel, delivery));
        return Response.ok().build();
    }

    private static Response problem(String reason, String title, int status, String detail, UriInfo uri) {
        return ProblemResponse.of(Problem.of(reason, title, status, detail), uri);
    }
}
