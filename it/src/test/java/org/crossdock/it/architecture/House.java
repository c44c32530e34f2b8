package org.crossdock.it.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A set of classes laid out as the architecture wants it: our own, or the fixtures that break every rule. */
record House(String root, JavaClasses classes) {

    private static final House OURS = new House("org.crossdock", importOurs());

    private static final House BREACHES = importBreaches();

    static House ours() {
        return OURS;
    }

    static House ofBreaches() {
        return BREACHES;
    }

    private static JavaClasses importOurs() {
        List<Path> paths =
                Project.SERVER_MODULES.stream().map(Project::classesOf).toList();
        return new ClassFileImporter().importPaths(paths);
    }

    private static House importBreaches() {
        String root = House.class.getPackageName() + ".breach";
        return new House(root, new ClassFileImporter().importPackages(root));
    }

    /** The packages of a module, in ArchUnit's notation. */
    String packages(String module) {
        return root + "." + module + "..";
    }

    /** The packages of one feature in a module, or of one part of the platform. */
    String packages(String module, String feature) {
        return root + "." + module + "." + feature + "..";
    }

    /** The feature that a class of {@code domain} or {@code app} belongs to. */
    Optional<String> featureOf(JavaClass type) {
        return Stream.of("domain", "app")
                .map(module -> root + "." + module + ".")
                .filter(prefix -> type.getPackageName().startsWith(prefix))
                .map(prefix -> type.getPackageName().substring(prefix.length()).split("\\.", 2)[0])
                .findFirst();
    }

    @Override
    public String toString() {
        return root;
    }
}
