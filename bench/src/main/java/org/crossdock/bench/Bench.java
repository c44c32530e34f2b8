package org.crossdock.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.crossdock.bench.load.WorkFailed;
import org.crossdock.bench.run.BenchFailed;
import org.crossdock.bench.run.Report;
import org.crossdock.launcher.Console;
import org.crossdock.launcher.LaunchException;
import org.crossdock.launcher.Project;
import org.crossdock.launcher.UsageException;

/** The benchmarks as a program. Exit codes: 0 done, 1 failed, 2 wrong usage. */
public final class Bench {
    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG_USAGE = 2;

    private final Console console;

    private Bench(Console console) {
        this.console = console;
    }

    /** Lists the benchmarks, or runs the one that is named, then ends the process. */
    public static void main(String[] words) {
        System.exit(new Bench(Console.standard()).execute(List.of(words)));
    }

    private int execute(List<String> words) {
        try {
            BenchCommand command = BenchCommand.parse(words, System.getenv());
            return command.name().map(name -> run(name, command)).orElseGet(this::list);
        } catch (UsageException wrong) {
            console.say(wrong.getMessage() + "; see ./crossdock bench");
            return WRONG_USAGE;
        } catch (LaunchException failed) {
            console.failure(failed);
            return FAILED;
        } catch (BenchFailed failed) {
            console.say("Failed: " + failed.getMessage());
            return FAILED;
        }
    }

    private int list() {
        console.say("./crossdock bench NAME [--seconds N] [--seed N] [--database mysql://user:password@host:port]");
        for (Benchmark benchmark : Benchmark.ALL) {
            console.say("  " + benchmark.name() + "   ratio = " + benchmark.ratio());
        }
        return DONE;
    }

    private int run(String name, BenchCommand command) {
        Benchmark benchmark =
                Benchmark.named(name).orElseThrow(() -> new UsageException("there is no benchmark '" + name + "'"));
        try {
            Report report = benchmark.measurement().measure(command.settings(), console);
            report.write(Project.current().home().resolve(Path.of("target", "bench")));
            show(report);
            return DONE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailed("interrupted", stopped);
        } catch (SQLException | WorkFailed | IOException broken) {
            throw new BenchFailed(broken.getMessage() + "; run it again, its data is made anew each time", broken);
        }
    }

    private void show(Report report) {
        console.say("");
        report.table().forEach(console::say);
        console.say("");
        console.say(report.lastLine());
    }
}
