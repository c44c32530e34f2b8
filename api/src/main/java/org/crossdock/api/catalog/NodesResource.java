package org.crossdock.api.catalog;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.crossdock.api.security.NeedsScope;
import org.crossdock.app.catalog.NodeDesk;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows the places that hold stock. */
@ApplicationScoped
@Path("/nodes")
@Tag(name = "catalog")
@Produces(MediaType.APPLICATION_JSON)
public class NodesResource {

    @EJB
    private NodeDesk desk;

    @GET
    @NeedsScope("catalog:read")
    @Operation(operationId = "listNodes", summary = "List all nodes by sequence")
    public NodesV1 list() {
        return new NodesV1(desk.nodes().stream().map(NodeV1::of).toList());
    }

    /** All nodes. */
    public record NodesV1(List<NodeV1> data) {}
}
