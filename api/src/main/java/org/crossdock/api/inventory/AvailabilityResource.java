package org.crossdock.api.inventory;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.crossdock.api.security.NeedsScope;
import org.crossdock.app.inventory.Availability;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Says what may be promised. */
@ApplicationScoped
@Path("/availability")
@Tag(name = "inventory")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AvailabilityResource {

    @EJB
    private Availability availability;

    @POST
    @NeedsScope("inventory:read")
    @Operation(operationId = "askAvailability", summary = "Tell for up to 100 SKUs what may be promised, and where")
    public AvailabilityV1.Answer ask(@NotNull @Valid AvailabilityV1 question) {
        return AvailabilityV1.answer(availability.of(question.skus(), question.domainMethod()));
    }
}
