package org.crossdock.it.architecture;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that must not stand in some files.
 *
 * @param because the reason, and what to do instead
 */
record TextRule(Pattern forbidden, String because) {

    static TextRule never(String pattern, String because) {
        return new TextRule(Pattern.compile(pattern, Pattern.MULTILINE), because);
    }

    List<String> findingsIn(String name, String text) {
        return forbidden
                .matcher(text)
                .results()
                .map(match -> name + ":" + lineOf(text, match.start()) + ": "
                        + match.group().strip() + " (" + because + ")")
                .toList();
    }

    List<String> findingsIn(Collection<Path> files) {
        return files.stream()
                .flatMap(file -> findingsIn(Project.name(file), Project.text(file)).stream())
                .toList();
    }

    private static long lineOf(String text, int position) {
        return 1 + text.substring(0, position).chars().filter(c -> c == '\n').count();
    }
}
