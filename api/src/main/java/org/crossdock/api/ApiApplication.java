package org.crossdock.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Version 1 of the API. Changes are additive; what must go is announced half a year ahead. */
@ApplicationPath("/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Crossdock API",
                        version = "1.0.0",
                        description = "Orders, stock and routing of one merchant. The access token names the merchant.",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        servers = @Server(url = "/", description = "This installation"),
        security = @SecurityRequirement(name = "bearer"),
        tags = {
            @Tag(name = "orders", description = "Place and follow orders"),
            @Tag(name = "inventory", description = "Stock levels and what may be promised"),
            @Tag(name = "catalog", description = "Products and nodes"),
            @Tag(name = "channel", description = "Webhooks of shops"),
            @Tag(name = "audit", description = "Who changed what, and proof of it")
        })
@SecurityScheme(
        securitySchemeName = "bearer",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "Access token of a service account, by OAuth 2 client credentials")
public class ApiApplication extends Application {}
