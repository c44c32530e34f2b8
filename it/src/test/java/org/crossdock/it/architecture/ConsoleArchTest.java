package org.crossdock.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crossdock.it.architecture.breach.app.order.Prints;
import org.junit.jupiter.api.Test;

/** The programs outside the server have a terminal, and one class each that writes to it. */
class ConsoleArchTest {

    private static final ArchRule ONLY_THE_CONSOLE = noClasses()
            .that()
            .doNotHaveSimpleName("Console")
            .should(ACCESS_STANDARD_STREAMS)
            .because("what a person reads is written in one place");

    @Test
    void only_the_console_prints() {
        List<Path> programs = Stream.of("launcher", "bench")
                .map(Project::classesOf)
                .filter(Files::isDirectory)
                .toList();
        JavaClasses classes = new ClassFileImporter().importPaths(programs);

        ONLY_THE_CONSOLE.check(classes);
    }

    @Test
    void another_one_that_prints_is_seen() {
        assertThatThrownBy(() -> ONLY_THE_CONSOLE.check(House.ofBreaches().classes()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(Prints.class.getName());
    }
}
