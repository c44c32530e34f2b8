package org.crossdock.app.channel.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileErrorsTest {

    @Test
    void the_rows_that_went_wrong_come_back_as_they_were_with_a_reason() {
        CsvTable table = SheetBuilder.withHeader("sku;quantity")
                .row("MUG;1")
                .row("HAT;x")
                .table();

        String file = file(table, Map.of(3, "quantity: It is no whole number."));

        assertThat(file.lines()).containsExactly("sku;quantity;error", "HAT;x;quantity: It is no whole number.");
    }

    @Test
    void a_cell_is_never_a_formula() {
        CsvTable table = SheetBuilder.withHeader("sku,note")
                .row("=1+1,+A1")
                .row("-2,@SUM(A1)")
                .table();

        String file = file(table, Map.of(2, "=bad", 3, "bad"));

        assertThat(file.lines().skip(1)).containsExactly("'=1+1,'+A1,'=bad", "'-2,'@SUM(A1),bad");
    }

    @Test
    void all_that_is_wrong_with_a_line_stands_together() {
        List<RowError> errors = List.of(
                new RowError(2, "sku", "", "import.missing", "It is missing."),
                new RowError(2, "quantity", "x", "import.badQuantity", "It is no whole number."),
                new RowError(5, "sku", "", "import.missing", "It is missing."));

        assertThat(FileErrors.byLine(errors))
                .containsExactly(
                        Map.entry(2, "sku: It is missing. quantity: It is no whole number."),
                        Map.entry(5, "sku: It is missing."));
    }

    private static String file(CsvTable table, Map<Integer, String> faults) {
        return new String(FileErrors.file(table, faults), StandardCharsets.UTF_8);
    }
}
