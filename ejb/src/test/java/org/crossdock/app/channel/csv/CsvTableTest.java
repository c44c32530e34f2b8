package org.crossdock.app.channel.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(strings = {"a,b\n1,2\n", "a;b\n1;2\n", "a\tb\n1\t2\n", "\uFEFFa,b\r\n1,2\r\n", "\"a\",\"b\"\n1,\"2\""})
    void separator_byte_order_mark_line_ends_and_quotes_do_not_matter(String file) {
        CsvTable table = read(file);

        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.rows()).containsExactly(new CsvTable.Row(2, List.of("1", "2")));
    }

    @Test
    void a_separator_within_quotes_is_text() {
        CsvTable table = read("\"a;b;c\",d\n\"1;2\",3\n");

        assertThat(table.header()).containsExactly("a;b;c", "d");
    }

    @Test
    void a_row_knows_its_line_even_after_cells_of_several_lines() {
        CsvTable table = read("a,b\n\"1\n1\",2\n\n3,4\n");

        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(2, 5);
    }

    @Test
    void short_rows_end_in_blanks() {
        assertThat(read("a,b\n1\n").rows().getFirst().cell(1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a,b\n", "a,b\n,\n\n"})
    void a_file_without_rows_is_refused(String file) {
        assertRefused(file.getBytes(StandardCharsets.UTF_8), "import.empty");
    }

    @Test
    void another_encoding_is_refused_instead_of_guessed() {
        assertRefused("a,b\nJosé,1\n".getBytes(StandardCharsets.ISO_8859_1), "import.notUtf8");
    }

    @Test
    void a_quote_that_never_ends_is_refused() {
        assertRefused("a,b\n\"1,2\n".getBytes(StandardCharsets.UTF_8), "import.notCsv");
    }

    @Test
    void twenty_thousand_rows_are_the_limit() {
        assertThat(read("a\n" + "1\n".repeat(20_000)).rows()).hasSize(20_000);
        assertRefused(("a\n" + "1\n".repeat(20_001)).getBytes(StandardCharsets.UTF_8), "import.tooManyRows");
    }

    @Test
    void ten_megabytes_are_the_limit() {
        assertRefused(new byte[10 * 1024 * 1024 + 1], "import.tooLarge");
    }

    private static CsvTable read(String file) {
        return CsvTable.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(byte[] file, String reason) {
        assertThatThrownBy(() -> CsvTable.read(file))
                .isInstanceOf(FileRefused.class)
                .extracting("reason")
                .isEqualTo(reason);
    }
}
