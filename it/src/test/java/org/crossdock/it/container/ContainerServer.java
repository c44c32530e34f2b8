package org.crossdock.it.container;

import org.crossdock.it.server.ContainerSettings;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Tells Arquillian, before it starts its server, where the product's database is and which ports are free. The story
 * runs once more inside that server, where there is nothing to do.
 */
public final class ContainerServer implements BeforeAllCallback {

    private static final String INSIDE = "jboss.server.name";

    @Override
    public void beforeAll(ExtensionContext context) {
        if (System.getProperty(INSIDE) == null) {
            ContainerSettings.prepare(context);
        }
    }
}
