package org.crossdock.api.trace;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.crossdock.api.paging.Cursors;
import org.crossdock.api.paging.PageV1;
import org.crossdock.api.security.NeedsScope;
import org.crossdock.app.platform.audit.AuditPage;
import org.crossdock.app.trace.AuditDesk;
import org.crossdock.app.trace.VerifyingChain;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Shows who changed what, and whether that log is what it was. */
@ApplicationScoped
@Path("/audit-log")
@Tag(name = "audit")
@NeedsScope("audit:read")
@Produces(MediaType.APPLICATION_JSON)
public class AuditLogResource {

    @EJB
    private AuditDesk desk;

    @EJB
    private VerifyingChain chain;

    @Inject
    private Cursors cursors;

    @GET
    @Operation(operationId = "listAuditEntries", summary = "List who changed what, the oldest first")
    public Response list(@Valid @BeanParam AuditFilterV1 filter, @Context UriInfo uri) {
        AuditPage page = desk.find(filter.query(cursors));
        List<AuditEntryV1> entries = page.rows().stream().map(AuditEntryV1::of).toList();
        return PageV1.response(entries, page.next().map(next -> filter.cursor(cursors, next)), uri);
    }

    @GET
    @Path("/verification")
    @Operation(operationId = "verifyAuditLog", summary = "Compute the whole chain again and name its first break")
    public VerificationV1 verify() {
        return VerificationV1.of(chain.verify());
    }
}
