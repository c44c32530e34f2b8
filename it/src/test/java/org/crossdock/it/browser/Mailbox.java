package org.crossdock.it.browser;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crossdock.it.server.Await;
import org.crossdock.it.server.Product;

/** The mails somebody got: those for their address among all that the product's mail server took. */
final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern LINK = Pattern.compile("href=\"([^\"]+)\"");

    private final Path folder;
    private final String address;

    Mailbox(Product product, String address) {
        this.folder = product.folder().mail();
        this.address = address;
    }

    /** The link in the latest mail, once as many have come. */
    String linkOfMail(int number) {
        return Await.value("mail " + number + " to " + address, PATIENCE, () -> {
            List<String> pages = pages();
            return pages.size() < number ? Optional.empty() : Optional.of(link(pages.get(number - 1)));
        });
    }

    private static String link(String text) {
        Matcher link = LINK.matcher(text);
        if (!link.find()) {
            throw new AssertionError("no link in the mail:\n" + text);
        }
        return link.group(1).replace("&amp;", "&").replace("&#61;", "=");
    }

    private List<String> pages() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml"))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .flatMap(this::pageForUs)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Stream<String> pageForUs(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), in);
            boolean ours = Arrays.stream(message.getAllRecipients())
                    .anyMatch(recipient -> recipient.toString().equals(address));
            return ours ? pageOf(message).stream() : Stream.empty();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException("mail " + file, unreadable);
        }
    }

    private static Optional<String> pageOf(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/html")) {
            return Optional.of(part.getContent().toString());
        }
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                Optional<String> text = pageOf(several.getBodyPart(i));
                if (text.isPresent()) {
                    return text;
                }
            }
        }
        return Optional.empty();
    }
}
