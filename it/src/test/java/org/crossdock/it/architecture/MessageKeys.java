package org.crossdock.it.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares the keys of the bundles with the keys that pages and classes ask for.
 *
 * <p>A page asks by {@code #{orderText['key']}} or by {@code #{orderText['prefix.'.concat(…)]}}. A class asks by a
 * literal: the whole key, or a prefix that ends with a dot or is given to {@code name(…)}. A refusal's key is
 * {@code refusal.} and its reason; an enum of the domain may name the key of each constant.
 */
final class MessageKeys {

    private static final Pattern IN_PAGE = Pattern.compile("(\\w+)Text\\['([^']+)'(\\.concat)?");

    private static final Pattern IN_CLASS =
            Pattern.compile("Words\\.of\\(\"(\\w+)\"\\)\\s*\\.say\\(\\s*\"([^\"]+)\"\\s*[,)]");

    private static final Pattern PREFIX_IN_CLASS = Pattern.compile("\\.name\\(\\s*\"([\\w.-]+)\"");

    private static final Pattern REASON = Pattern.compile("(?:super|new \\w+)\\(\\s*\"([a-z]+\\.[a-zA-Z]+)\"");

    private static final Pattern CONSTANT = Pattern.compile("(?m)^\\s+[A-Z_]+\\(\"([a-z]+)\\.([\\w.]+)\"");

    private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"");

    private static final String REFUSAL = "refusal.";

    /** What a shop's server sends is refused to that server, in the words of the API; no page says it. */
    private static final String TOLD_TO_MACHINES = "inbound.";

    private final Map<String, Set<String>> bundles = new TreeMap<>();
    private final Map<String, Set<String>> asked = new TreeMap<>();
    private final Set<String> literals = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private final Set<String> refusals = new HashSet<>();
    private final Set<String> reasons = new HashSet<>();

    void bundle(String feature, String properties) {
        Properties messages = new Properties();
        try {
            messages.load(new StringReader(properties));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        bundles.put(feature, messages.stringPropertyNames());
    }

    void page(String text) {
        IN_PAGE.matcher(text).results().forEach(use -> ask(use, use.group(3) == null ? "" : "*"));
    }

    void source(String text) {
        IN_CLASS.matcher(text).results().forEach(use -> ask(use, ""));
        LITERAL.matcher(text).results().forEach(literal -> literals.add(literal.group(1)));
        PREFIX_IN_CLASS.matcher(text).results().forEach(prefix -> prefixes.add(prefix.group(1) + "."));
    }

    /** A class that refuses: {@code super("order.gone", …)} or {@code new OrderRefused("order.gone", …)}. */
    void refusing(String text) {
        REASON.matcher(text).results().forEach(reason -> refusals.add(reason.group(1)));
        LITERAL.matcher(text).results().forEach(literal -> reasons.add(literal.group(1)));
    }

    /** An enum whose constants know their keys: {@code SPLIT("routing.note.split")}. */
    void constants(String text) {
        CONSTANT.matcher(text)
                .results()
                .forEach(key -> asked.computeIfAbsent(key.group(1), feature -> new HashSet<>())
                        .add(key.group(1) + "." + key.group(2)));
    }

    private void ask(MatchResult use, String ending) {
        asked.computeIfAbsent(use.group(1), feature -> new HashSet<>()).add(use.group(2) + ending);
    }

    /** Keys that are asked for and that no bundle has. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        asked.forEach((feature, keys) -> keys.stream()
                .filter(key -> !isAnswered(bundles.getOrDefault(feature, Set.of()), key))
                .forEach(key -> missing.add(feature + ": " + key)));
        refusals.stream()
                .filter(reason -> !reason.startsWith(TOLD_TO_MACHINES))
                .map(REFUSAL::concat)
                .filter(key -> bundles.values().stream().noneMatch(bundle -> bundle.contains(key)))
                .forEach(missing::add);
        return missing;
    }

    private static boolean isAnswered(Set<String> bundle, String key) {
        return key.endsWith("*")
                ? bundle.stream().anyMatch(known -> known.startsWith(key.substring(0, key.length() - 1)))
                : bundle.contains(key);
    }

    /** Keys that nobody asks for. */
    List<String> unused() {
        List<String> unused = new ArrayList<>();
        bundles.forEach((feature, keys) -> keys.stream()
                .filter(key -> !isAskedByPage(feature, key) && !isLiteral(key))
                .forEach(key -> unused.add(feature + ": " + key)));
        return unused;
    }

    private boolean isAskedByPage(String feature, String key) {
        return asked.getOrDefault(feature, Set.of()).stream()
                .anyMatch(use ->
                        use.equals(key) || (use.endsWith("*") && key.startsWith(use.substring(0, use.length() - 1))));
    }

    private boolean isLiteral(String key) {
        if (key.startsWith(REFUSAL)) {
            return literals.contains(key) || reasons.contains(key.substring(REFUSAL.length()));
        }
        return literals.contains(key)
                || prefixes.stream().anyMatch(key::startsWith)
                || literals.stream().filter(literal -> literal.endsWith(".")).anyMatch(key::startsWith);
    }

    static String featureOf(Path bundle) {
        return bundle.getParent().getFileName().toString();
    }
}
