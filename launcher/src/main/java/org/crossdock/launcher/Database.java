package org.crossdock.launcher;

import java.util.Map;
import java.util.Optional;

/** The database that the portal works on: our own, or one that somebody else runs. */
interface Database {
    /** Starts it where that is our task, and makes schema and users ready. */
    void start();

    void awaitReady();

    /** What begins when it is started, in words. */
    String beginning();

    /** The process, if it is ours. */
    Optional<ServerProcess> process();

    String host();

    int port();

    /** Tells this database from others in file names. */
    String label();

    static Database of(RunSettings settings, DataFolder folder) {
        return settings.outsideDatabase()
                .<Database>map(url -> new OutsideDatabase(url, settings.project(), folder.passwords()))
                .orElseGet(() -> new EmbeddedDatabase(settings, folder));
    }

    /** What the init scripts leave open; {@code host} is where the users come from. */
    static Map<String, String> scriptValues(String host, Passwords passwords) {
        return Map.of(
                "host", host,
                "owner_password", passwords.databaseOwner(),
                "application_password", passwords.databaseApplication());
    }
}
