package org.crossdock.it.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The settings of the provisioned server on which the wall between merchants stands. */
class DatasourceRulesIT {

    static Stream<Element> datasources() throws Exception {
        File file = new File(
                System.getProperty("crossdock.home"), "ear/target/server/standalone/configuration/standalone.xml");
        Document configuration =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file);
        NodeList found = configuration.getElementsByTagName("datasource");
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .filter(datasource -> datasource.getAttribute("pool-name").startsWith("Crossdock"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasources")
    void role_is_taken_away_before_every_checkout(Element datasource) {
        assertThat(texts(datasource, "check-valid-connection-sql")).containsExactly("SET ROLE NONE");
        assertThat(texts(datasource, "validate-on-match")).containsExactly("true");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasources")
    void no_statement_outlives_its_merchant(Element datasource) {
        assertThat(texts(datasource, "prepared-statement-cache-size")).isEmpty();
        assertThat(property(datasource, "useServerPrepStmts")).isEmpty();
        assertThat(property(datasource, "useLocalSessionState")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("datasources")
    void isolation_and_strictness_are_the_same_on_every_engine(Element datasource) {
        assertThat(property(datasource, "sessionVariables"))
                .singleElement()
                .asString()
                .contains("transaction_isolation='READ-COMMITTED'", "STRICT_TRANS_TABLES", "ONLY_FULL_GROUP_BY");
        assertThat(property(datasource, "useAffectedRows")).isEmpty();
    }

    private static List<String> property(Element datasource, String name) {
        return elements(datasource, "connection-property")
                .filter(property -> property.getAttribute("name").equals(name))
                .map(property -> property.getTextContent().strip())
                .toList();
    }

    private static List<String> texts(Element datasource, String name) {
        return elements(datasource, name)
                .map(element -> element.getTextContent().strip())
                .toList();
    }

    private static Stream<Element> elements(Element datasource, String name) {
        NodeList found = datasource.getElementsByTagName(name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }
}
