package org.crossdock.app.tenant.takeout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossdock.app.platform.security.ServerSettings;

/**
 * Where take-outs lie on this server. A file is known by its name alone, which never leads elsewhere; one that is being
 * written has another ending until it is whole.
 */
@ApplicationScoped
public class TakeOutFolder {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]{1,30}-[0-9a-f-]{36}\\.zip");

    @Inject
    private ServerSettings settings;

    /** The names of all that is there, in alphabetical order. */
    public List<String> names() {
        Path folder = folder();
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The file of this name. */
    public Path existing(String name) {
        Path file = named(name);
        if (!Files.isRegularFile(file)) {
            throw TakeOutRefused.unknownFile(name);
        }
        return file;
    }

    /** Keeps a file that somebody brings along. */
    public void keep(String name, InputStream content) {
        Path unfinished = unfinished(name);
        try {
            Files.copy(content, unfinished, StandardCopyOption.REPLACE_EXISTING);
            finish(name);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Removes a file and what there is of one that was never finished. */
    public void remove(String name) {
        try {
            Files.deleteIfExists(named(name));
            Files.deleteIfExists(unfinished(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path unfinished(String name) {
        return named(name).resolveSibling(name + ".part");
    }

    void finish(String name) throws IOException {
        Files.move(unfinished(name), named(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private Path named(String name) {
        if (!NAME.matcher(name).matches()) {
            throw TakeOutRefused.unknownFile(name);
        }
        return folder().resolve(name);
    }

    private Path folder() {
        try {
            return Files.createDirectories(settings.filesFolder().resolve("take-outs"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
