package org.crossdock.app.tenant.takeout;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** How values of a column are written, such that each reads back as exactly the same value. */
enum ColumnKind {
    INTEGER {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeNumber(row.getLong(column));
        }

        @Override
        Object read(JsonNode value) {
            return value.longValue();
        }
    },
    /** As text: a reader that takes numbers for floating point would lose digits. */
    DECIMAL {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeString(row.getBigDecimal(column).toPlainString());
        }

        @Override
        Object read(JsonNode value) {
            return new BigDecimal(value.textValue());
        }
    },
    FLOATING {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeNumber(row.getDouble(column));
        }

        @Override
        Object read(JsonNode value) {
            return value.doubleValue();
        }
    },
    /** In UTC, with the six digits that the database keeps. */
    INSTANT {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeString(row.getObject(column, LocalDateTime.class)
                    .toInstant(ZoneOffset.UTC)
                    .toString());
        }

        @Override
        Object read(JsonNode value) {
            return LocalDateTime.ofInstant(Instant.parse(value.textValue()), ZoneOffset.UTC);
        }
    },
    DATE {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeString(row.getObject(column, LocalDate.class).toString());
        }

        @Override
        Object read(JsonNode value) {
            return LocalDate.parse(value.textValue());
        }
    },
    BINARY {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeString(HexFormat.of().formatHex(row.getBytes(column)));
        }

        @Override
        Object read(JsonNode value) {
            return HexFormat.of().parseHex(value.textValue());
        }
    },
    TEXT {
        @Override
        void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException {
            json.writeString(row.getString(column));
        }

        @Override
        Object read(JsonNode value) {
            return value.textValue();
        }
    };

    /** The kind of a column that the database says has this type. */
    static ColumnKind of(String dataType) {
        return switch (dataType) {
            case "tinyint", "smallint", "mediumint", "int", "bigint", "year" -> INTEGER;
            case "decimal" -> DECIMAL;
            case "float", "double" -> FLOATING;
            case "datetime", "timestamp" -> INSTANT;
            case "date" -> DATE;
            case "binary", "varbinary", "tinyblob", "blob", "mediumblob", "longblob", "bit" -> BINARY;
            case "char", "varchar", "tinytext", "text", "mediumtext", "longtext", "enum", "set", "json", "time" -> TEXT;
            default -> throw new IllegalStateException("no way is known to take out a column of type " + dataType);
        };
    }

    /** Writes a value that is there. */
    abstract void write(ResultSet row, int column, JsonGenerator json) throws SQLException, IOException;

    /** The value to bind for what was written. */
    abstract Object read(JsonNode value);
}
