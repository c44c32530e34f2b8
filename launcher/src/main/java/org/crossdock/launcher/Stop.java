package org.crossdock.launcher;

import java.time.Duration;

/** Ends a run: its launcher, which ends the servers in order, and whatever a killed launcher left behind. */
final class Stop {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final DataFolder folder;
    private final Console console;

    Stop(DataFolder folder, Console console) {
        this.folder = folder;
        this.console = console;
    }

    void execute() {
        var watch = new Stopwatch();
        var launcher = RunLock.holder(folder);
        launcher.ifPresent(this::stop);
        var orphans = new Orphans(folder, console).stop();
        RunRecord.remove(folder);
        if (launcher.isEmpty() && orphans == 0) {
            console.say("Nothing runs with the data in " + folder.path());
        } else {
            console.say("Crossdock is stopped after " + Console.seconds(watch.taken()));
        }
    }

    private void stop(ProcessHandle launcher) {
        launcher.destroy();
        if (!Processes.endsWithin(launcher, PATIENCE)) {
            launcher.destroyForcibly();
            Processes.endsWithin(launcher, PATIENCE);
        }
    }
}
