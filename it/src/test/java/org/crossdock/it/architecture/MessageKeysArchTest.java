package org.crossdock.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every key that is asked for has words, in every language, and no words are left over. */
class MessageKeysArchTest {

    private static final String BUNDLES = "web/src/main/resources/org/crossdock/web";

    /** A constant of an enum of actions: {@code OPENED("channel.opened")}. */
    private static final Pattern ACTION = Pattern.compile("(?m)^\\s+[A-Z_]+\\(\"([a-zA-Z.]+)\"\\)");

    @Test
    void every_key_is_there_and_is_used() {
        MessageKeys keys = ours();

        assertThat(keys.missing()).isEmpty();
        assertThat(keys.unused()).isEmpty();
    }

    @Test
    void every_language_has_the_same_keys() {
        List<Path> translated = Project.files(BUNDLES, ".properties").stream()
                .filter(file -> file.getFileName().toString().startsWith("messages_"))
                .toList();

        assertThat(translated)
                .allSatisfy(
                        file -> assertThat(keysOf(file)).isEqualTo(keysOf(file.resolveSibling("messages.properties"))));
    }

    @Test
    void a_missing_and_an_unused_key_are_seen() {
        MessageKeys keys = new MessageKeys();

        keys.bundle("order", "list.title=Orders\nstatus.PLACED=Placed\nold=Old\nrefusal.order.gone=Gone\n");
        keys.page("#{orderText['list.title']} #{orderText['number']} #{orderText['tone.'.concat(tone)]}");
        keys.constants("    SPLIT(\"order.note.split\"),");
        keys.refusing("super(\"order.late\", message); super(\"inbound.unsigned\", message)");
        keys.source("words.name(\"status\", order.status()); Words.of(\"order\").say(\"chip\")");

        assertThat(keys.missing())
                .containsExactlyInAnyOrder(
                        "order: number",
                        "order: tone.*",
                        "order: chip",
                        "order: order.note.split",
                        "refusal.order.late");
        assertThat(keys.unused()).containsExactlyInAnyOrder("order: old", "order: refusal.order.gone");
    }

    @Test
    void every_audited_action_has_words() {
        Set<String> actions = Project.files("ejb/src/main/java", ".java").stream()
                .map(Project::text)
                .filter(source -> source.contains("implements AuditAction"))
                .flatMap(source -> ACTION.matcher(source).results())
                .map(constant -> "action." + constant.group(1))
                .collect(Collectors.toSet());

        assertThat(actions).isNotEmpty();
        assertThat(Project.text(Project.path(BUNDLES + "/trace/messages.properties"))
                        .lines()
                        .map(line -> line.split("=", 2)[0]))
                .containsAll(actions);
    }

    private static MessageKeys ours() {
        MessageKeys keys = new MessageKeys();
        Project.files(BUNDLES, "messages.properties")
                .forEach(file -> keys.bundle(MessageKeys.featureOf(file), Project.text(file)));
        Project.files("web/src/main/webapp", ".xhtml").forEach(page -> keys.page(Project.text(page)));
        Project.files("web/src/main/java", ".java").forEach(file -> keys.source(Project.text(file)));
        Stream.of("domain", "ejb", "web")
                .flatMap(module -> Project.files(module + "/src/main/java", ".java").stream())
                .forEach(file -> keys.refusing(Project.text(file)));
        Project.files("domain/src/main/java", ".java").forEach(file -> keys.constants(Project.text(file)));
        return keys;
    }

    private static Object keysOf(Path bundle) {
        MessageKeys keys = new MessageKeys();
        keys.bundle(MessageKeys.featureOf(bundle), Project.text(bundle));
        return keys.unused();
    }
}
