package org.crossdock.launcher;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The launcher as a program. Exit codes: 0 done, 1 failed, 2 wrong usage. */
public final class Main {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final Console console;

    private Main(Console console) {
        this.console = console;
    }

    /** Does what the words say, then ends the process. */
    public static void main(String[] words) {
        System.exit(new Main(Console.standard()).execute(List.of(words)));
    }

    private int execute(List<String> words) {
        try {
            var line = CommandLine.parse(words);
            return execute(line, RunSettings.of(line, Project.current(), System.getenv()), words);
        } catch (UsageException e) {
            console.say(e.getMessage() + "; see ./crossdock help");
            return WRONG_USAGE;
        } catch (LaunchException e) {
            console.failure(e);
            return FAILED;
        }
    }

    private int execute(CommandLine line, RunSettings settings, List<String> words) {
        var folder = new DataFolder(settings.data());
        return switch (line.verb()) {
            case RUN -> run(line, settings, words);
            case STOP -> {
                new Stop(folder, console).execute();
                yield DONE;
            }
            case STATUS -> {
                var ports = line.value(Option.PORT_OFFSET).map(Ports::parse);
                yield new Status(folder, ports, console).execute() ? DONE : FAILED;
            }
            case LOGS -> {
                new Logs(folder, console).execute(line.argument());
                yield DONE;
            }
            case RESET -> {
                var answers = new InputStreamReader(System.in, StandardCharsets.UTF_8);
                yield new Reset(folder, console, answers).execute(line.has(Option.YES)) ? DONE : FAILED;
            }
        };
    }

    private int run(CommandLine line, RunSettings settings, List<String> words) {
        if (line.has(Option.DETACH)) {
            return new Background(settings, console).execute(words);
        }
        new Run(settings, console).execute();
        return DONE;
    }
}
