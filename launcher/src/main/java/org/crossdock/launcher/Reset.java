package org.crossdock.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/** Removes the data folder, for good, and only after the user has agreed. */
final class Reset {
    private final DataFolder folder;
    private final Console console;
    private final Reader answers;

    Reset(DataFolder folder, Console console, Reader answers) {
        this.folder = folder;
        this.console = console;
        this.answers = answers;
    }

    /** Answers whether the folder is gone. */
    boolean execute(boolean agreed) {
        if (!folder.exists()) {
            console.say("There is no data in " + folder.path());
            return true;
        }
        if (RunLock.holder(folder).isPresent()) {
            throw new LaunchException("Crossdock runs with this data", "End it first with ./crossdock stop.");
        }
        if (!agreed && !ask()) {
            console.say("Nothing was removed");
            return false;
        }
        new Orphans(folder, console).stop();
        folder.remove();
        console.say("Removed " + folder.path());
        return true;
    }

    private boolean ask() {
        console.relay("Remove " + folder.path() + " with all orders, logins and passwords in it? [y/N] ");
        try {
            var answer = answers.read();
            return answer == 'y' || answer == 'Y';
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
