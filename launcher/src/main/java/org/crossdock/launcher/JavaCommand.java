package org.crossdock.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts together the command line of a server that runs on Java, on the same JDK as the launcher. */
final class JavaCommand {
    private static final int KNOWS_UNSAFE_SWITCH = 23;

    private final List<String> words = new ArrayList<>();

    JavaCommand(DataFolder folder) {
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        add("-Djava.io.tmpdir=" + folder.tmp(), "-Djava.awt.headless=true", "-Duser.language=en", "-Duser.country=US");
        add("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED");
        if (Runtime.version().feature() >= KNOWS_UNSAFE_SWITCH) {
            add("--sun-misc-unsafe-memory-access=allow");
        }
    }

    JavaCommand add(String... more) {
        words.addAll(Arrays.asList(more));
        return this;
    }

    JavaCommand add(List<String> more) {
        words.addAll(more);
        return this;
    }

    /** Opens packages of {@code java.base} to libraries that reflect on them. */
    JavaCommand open(String... packages) {
        for (var name : packages) {
            add("--add-opens=java.base/" + name + "=ALL-UNNAMED");
        }
        return this;
    }

    List<String> words() {
        return List.copyOf(words);
    }
}
