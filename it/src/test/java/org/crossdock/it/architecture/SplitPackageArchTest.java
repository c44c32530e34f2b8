package org.crossdock.it.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * No package is in two modules: in an EAR each module has a class loader of its own, so a package-private call between
 * equal packages compiles and then fails at run time.
 */
class SplitPackageArchTest {

    @Test
    void no_package_is_in_two_modules() {
        Map<String, Collection<String>> packages = new TreeMap<>();
        Project.SERVER_MODULES.forEach(module -> packages.put(module, packagesOf(module)));

        assertThat(packages.get("domain")).isNotEmpty();
        assertThat(split(packages)).isEmpty();
    }

    @Test
    void a_split_package_is_seen() {
        Map<String, Collection<String>> packages = Map.of(
                "domain", List.of("org.crossdock.domain.order", "org.crossdock.shared"),
                "ejb", List.of("org.crossdock.shared"));

        assertThat(split(packages)).containsExactly("org.crossdock.shared");
    }

    private static Set<String> split(Map<String, Collection<String>> packages) {
        Set<String> seen = new TreeSet<>();
        Set<String> split = new TreeSet<>();
        packages.values()
                .forEach(names -> names.stream().filter(name -> !seen.add(name)).forEach(split::add));
        return split;
    }

    private static Set<String> packagesOf(String module) {
        Path root = Project.path(module + "/src/main/java");
        Set<String> packages = new TreeSet<>();
        for (Path file : Project.files(root, ".java")) {
            packages.add(root.relativize(file.getParent()).toString().replace('/', '.'));
        }
        return packages;
    }
}
