package org.crossdock.it.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What {@code arquillian.xml} leaves open: a server of its own, on ports of its own, that works on the database of the
 * running product. The server reads {@code env.…} from a file, since a test cannot set the environment of a child.
 */
public final class ContainerSettings {

    private static final String OFFSET = "crossdock.it.container.offset";
    private static final Path TARGET = Path.of(System.getProperty("crossdock.home"), "it", "target");

    private ContainerSettings() {}

    /** Sets everything for the server that Arquillian is about to start; a second call changes nothing. */
    public static void prepare(ExtensionContext context) {
        if (System.getProperty(OFFSET) != null) {
            return;
        }
        DataFolder product = ServersExtension.product(context).folder();
        int offset = PortOffsets.forServerBeside(product.portOffset());
        try {
            Path base = Files.createDirectories(TARGET.resolve("container"));
            Path file = TARGET.resolve("container.properties");
            write(settings(product, offset), file);
            System.setProperty("crossdock.it.container.base", base.toString());
            System.setProperty("crossdock.it.container.settings", file.toString());
            System.setProperty("crossdock.it.container.management", Integer.toString(9990 + offset));
            System.setProperty(OFFSET, Integer.toString(offset));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Properties settings(DataFolder product, int offset) {
        Properties settings = new Properties();
        settings.setProperty("env.CROSSDOCK_DB_HOST", product.databaseHost());
        settings.setProperty("env.CROSSDOCK_DB_PORT", Integer.toString(product.databasePort()));
        settings.setProperty("env.CROSSDOCK_DB_PASSWORD", product.password("database.application"));
        settings.setProperty("env.CROSSDOCK_DB_OWNER_PASSWORD", product.password("database.owner"));
        settings.setProperty("env.CROSSDOCK_OIDC_URL", product.address(8180) + "/realms/crossdock");
        settings.setProperty("env.CROSSDOCK_OIDC_SECRET", product.password("keycloak.portal"));
        settings.setProperty("env.CROSSDOCK_CLUSTER", "127.0.0.1[" + (7600 + offset) + "]");
        return settings;
    }

    private static void write(Properties settings, Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(file)) {
            settings.store(writer, null);
        }
    }
}
