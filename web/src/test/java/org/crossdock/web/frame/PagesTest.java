package org.crossdock.web.frame;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages are intent: no words, styles or scripts of their own, and every word they ask for exists. */
class PagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path BUNDLES = Path.of("src/main/resources/org/crossdock/web");
    private static final Pattern TAGS = Pattern.compile("<[^>]*>");
    private static final Pattern EXPRESSIONS = Pattern.compile("#\\{[^}]*}");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final Pattern KEY = Pattern.compile("\\b([a-z]+)Text\\['([A-Za-z.]+)']");
    private static final int LONGEST = 80;

    @ParameterizedTest
    @MethodSource("pages")
    void pages_hold_no_words_of_their_own(Path page) {
        String text =
                EXPRESSIONS.matcher(TAGS.matcher(read(page)).replaceAll(" ")).replaceAll(" ");

        assertThat(LETTERS.matcher(text).results().map(MatchResult::group)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pages_hold_no_styles_and_scripts(Path page) {
        assertThat(read(page)).doesNotContain(" style=", "<style", "<script", "onclick=", "javascript:");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pages_are_short(Path page) {
        assertThat(read(page).lines()).hasSizeLessThanOrEqualTo(LONGEST);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void every_word_a_page_asks_for_exists(Path page) {
        Set<String> missing = new TreeSet<>();
        KEY.matcher(read(page)).results().forEach(key -> {
            if (!bundle(key.group(1)).containsKey(key.group(2)) && !key.group(2).endsWith(".")) {
                missing.add(key.group());
            }
        });

        assertThat(missing).isEmpty();
    }

    static Stream<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".xhtml")).collect(Collectors.toList()).stream();
        }
    }

    private static Properties bundle(String feature) {
        Properties words = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(feature).resolve("messages.properties"), UTF_8)) {
            words.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return words;
    }

    private static String read(Path page) {
        try {
            return Files.readString(page, UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
