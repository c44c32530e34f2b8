package org.crossdock.launcher;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts a launcher that lives on behind, shows what it says until it is ready, and then leaves it alone. */
final class Background {
    private static final long GLANCE_MILLIS = 200;

    private final RunSettings settings;
    private final Console console;
    private final DataFolder folder;

    Background(RunSettings settings, Console console) {
        this.settings = settings;
        this.console = console;
        this.folder = new DataFolder(settings.data());
    }

    /** Answers the exit code: 0 when the portal is ready, otherwise the one that the launcher ended with. */
    int execute(List<String> words) {
        new Preflight(settings).check(System.getenv());
        folder.create();
        RunLock.take(folder).close();
        RunRecord.remove(folder);
        try {
            return follow(start(words));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(List<String> words) throws IOException {
        var command = new ArrayList<>(ServerProcess.inOwnSession(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Djava.io.tmpdir=" + folder.tmp(),
                "-Dcrossdock.home=" + settings.project().home(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName())));
        words.stream().filter(word -> !word.equals(Option.DETACH.word())).forEach(command::add);
        return new ProcessBuilder(command)
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start();
    }

    private int follow(Process launcher) throws IOException {
        var interrupted = new Thread(launcher::destroy, "interrupted");
        Runtime.getRuntime().addShutdownHook(interrupted);
        var shown = 0L;
        var running = true;
        while (running && !isReady()) {
            running = !endsSoon(launcher);
            shown = showFrom(shown);
        }
        Runtime.getRuntime().removeShutdownHook(interrupted);
        showFrom(shown);
        return running ? 0 : Math.max(1, launcher.exitValue());
    }

    private boolean isReady() {
        return RunRecord.read(folder).map(RunRecord::ready).orElse(false);
    }

    private static boolean endsSoon(Process launcher) {
        try {
            return launcher.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("interrupted", "Start again with ./crossdock run.", e);
        }
    }

    private long showFrom(long position) throws IOException {
        if (!Files.exists(log())) {
            return position;
        }
        try (var file = new RandomAccessFile(log().toFile(), "r")) {
            var news = new byte[(int) (file.length() - position)];
            file.seek(position);
            file.readFully(news);
            console.relay(new String(news, StandardCharsets.UTF_8));
            return position + news.length;
        }
    }

    private Path log() {
        return folder.log("launcher");
    }
}
