package org.crossdock.launcher;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes every mail and sends none: each becomes a file that a mail program opens, and a line in the log. It stands in
 * for a mail server where none is set, so that invitations can be tried without one.
 */
final class MailCatcher implements AutoCloseable {
    static final String NAME = "mail";

    private static final long LOOKING_MILLIS = 500;

    private final DataFolder folder;
    private final GreenMail server;
    private final Set<String> kept = new HashSet<>();
    private final Thread keeping = new Thread(this::keep, "mail");

    MailCatcher(DataFolder folder, int port) {
        this.folder = folder;
        this.server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    void start() {
        try {
            Files.createDirectories(folder.mail());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.start();
        keeping.setDaemon(true);
        keeping.start();
    }

    private void keep() {
        while (!Thread.currentThread().isInterrupted()) {
            // it holds all that ever came, so it is asked for one more than those
            server.waitForIncomingEmail(LOOKING_MILLIS, keptSoFar() + 1);
            keepNew();
        }
    }

    private synchronized int keptSoFar() {
        return kept.size();
    }

    private synchronized void keepNew() {
        try {
            for (var message : server.getReceivedMessages()) {
                if (kept.add(message.getMessageID())) {
                    keep(message);
                }
            }
        } catch (MessagingException | IOException e) {
            throw new LaunchException("a mail cannot be kept: " + e.getMessage(), "Check the disk.", e);
        }
    }

    private void keep(MimeMessage message) throws MessagingException, IOException {
        var recipients =
                Arrays.stream(message.getAllRecipients()).map(Object::toString).collect(Collectors.joining(", "));
        var file = newFile();
        // under its name only when it is whole: somebody may be waiting for it
        var draft = folder.mail().resolve(file.getFileName() + ".part");
        try (var out = Files.newOutputStream(draft)) {
            message.writeTo(out);
        }
        Files.move(draft, file);
        var line = "to " + recipients + ": " + message.getSubject() + " (" + file + ")\n";
        Files.writeString(folder.log(NAME), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private Path newFile() {
        var number = 1;
        Path file;
        do {
            file = folder.mail().resolve(String.format(Locale.ROOT, "%05d.eml", number++));
        } while (Files.exists(file));
        return file;
    }

    @Override
    public void close() {
        keeping.interrupt();
        server.stop();
        keepNew();
    }
}
