package org.crossdock.it.architecture;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Finds what a page must not contain: words, styles and scripts of its own. */
final class PageText {

    /** Attributes whose value people read or hear. */
    private static final Set<String> SPOKEN = Set.of(
            "title",
            "alt",
            "placeholder",
            "label",
            "aria-label",
            "text",
            "summary",
            "header",
            "headerText",
            "emptyMessage",
            "requiredMessage",
            "converterMessage",
            "validatorMessage");

    /** The names of keys are the same in every language. */
    private static final Set<String> MAY_HOLD_LETTERS = Set.of("kbd");

    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private final String name;
    private final List<String> findings = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();

    private PageText(String name) {
        this.name = name;
    }

    static List<String> findingsIn(String name, String page) {
        PageText text = new PageText(name);
        try {
            text.read(page);
        } catch (XMLStreamException broken) {
            text.findings.add(name + ": " + broken.getMessage());
        }
        return text.findings;
    }

    private void read(String page) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(page));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(reader);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.pop();
            } else if (event == XMLStreamConstants.CHARACTERS) {
                words(reader, reader.getText());
            }
        }
    }

    private void element(XMLStreamReader reader) {
        open.push(reader.getLocalName());
        if (Set.of("script", "style").contains(reader.getLocalName())) {
            add(reader, "<" + reader.getLocalName() + ">");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attribute(reader, reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private void attribute(XMLStreamReader reader, String attribute, String value) {
        if (attribute.equals("style") || attribute.matches("on[a-z]+")) {
            add(reader, attribute + "=");
        }
        if (SPOKEN.contains(attribute)) {
            words(reader, value);
        }
    }

    private void words(XMLStreamReader reader, String text) {
        String literal = EXPRESSION.matcher(text).replaceAll("");
        if (LETTER.matcher(literal).find() && !MAY_HOLD_LETTERS.contains(open.peek())) {
            add(reader, "\"" + literal.strip() + "\"");
        }
    }

    private void add(XMLStreamReader reader, String what) {
        findings.add(name + ":" + reader.getLocation().getLineNumber() + ": " + what);
    }
}
