package org.crossdock.it.isolation;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.servlet.annotation.WebServlet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Every page and servlet of the portal: the files of the EAR that is deployed, and the addresses its classes claim. */
final class PageDoors {

    private static final Path HOME = Path.of(System.getProperty("crossdock.home"));
    private static final String WAR = "crossdock-web.war";
    private static final Pattern PARAMETER = Pattern.compile(
            "(?:getRequestParameter\\(|getParameter\\(|parameter, |parameters\\.(?:text|day)\\(|parameter\\.apply\\()\"(\\w+)\"");

    private final List<String> paths;

    PageDoors() {
        this.paths = Stream.concat(pages().stream(), servlets()).sorted().toList();
    }

    /** The addresses themselves. */
    List<String> paths() {
        return paths;
    }

    /** Each address below an area, bare and asked for each thing by each parameter that a page of its feature reads. */
    List<String> with(Map<String, String> keys, String area) {
        return paths.stream()
                .filter(path -> path.startsWith(area))
                .flatMap(path -> Stream.concat(
                        Stream.of(path),
                        parameters(path).stream()
                                .flatMap(parameter -> keys.values().stream()
                                        .map(key -> path + "?" + parameter + "="
                                                + URLEncoder.encode(key, StandardCharsets.UTF_8)))))
                .toList();
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>();
        try (ZipInputStream ear = new ZipInputStream(Files.newInputStream(HOME.resolve("ear/target/crossdock.ear")))) {
            for (ZipEntry module = ear.getNextEntry(); module != null; module = ear.getNextEntry()) {
                if (module.getName().equals(WAR)) {
                    addPages(new ZipInputStream(ear), pages);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return pages;
    }

    private static void addPages(ZipInputStream war, List<String> pages) throws IOException {
        for (ZipEntry file = war.getNextEntry(); file != null; file = war.getNextEntry()) {
            String name = file.getName();
            if (name.endsWith(".xhtml") && !name.startsWith("WEB-INF/") && !name.startsWith("META-INF/")) {
                pages.add("/" + name.substring(0, name.length() - ".xhtml".length()));
            }
        }
    }

    private static Stream<String> servlets() {
        return new ClassFileImporter()
                .importPath(HOME.resolve("web/target/classes")).stream()
                        .filter(type -> type.isAnnotatedWith(WebServlet.class))
                        .flatMap(type -> Arrays.stream(
                                type.getAnnotationOfType(WebServlet.class).value()))
                        .map(path -> path.isEmpty() ? "/" : path);
    }

    private static Set<String> parameters(String path) {
        Path all = HOME.resolve("web/src/main/java/org/crossdock/web");
        Path feature = all.resolve(path.split("/", -1)[1]);
        return parametersReadIn(Files.isDirectory(feature) ? feature : all);
    }

    private static Set<String> parametersReadIn(Path folder) {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(folder)) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                PARAMETER.matcher(Files.readString(source)).results().forEach(found -> names.add(found.group(1)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return names;
    }
}
