package org.crossdock.app.tenant;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.crossdock.domain.catalog.NodeDescription;
import org.crossdock.domain.catalog.NodeKind;
import org.crossdock.domain.shared.Address;

/** The files with demo merchants and samples that this module carries. */
final class DemoFiles {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private DemoFiles() {}

    /** The places of a demo merchant. */
    static List<NodeDescription> nodes(String slug) {
        return read("demo/" + slug + "-nodes.json", DemoNode[].class).stream()
                .map(DemoNode::description)
                .toList();
    }

    static <T> List<T> read(String path, Class<T[]> type) {
        try (InputStream json = Objects.requireNonNull(DemoFiles.class.getResourceAsStream("/" + path), path)) {
            return List.of(MAPPER.readValue(json, type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record DemoNode(
            String code,
            String name,
            NodeKind kind,
            int sequence,
            String line1,
            String city,
            String region,
            String postalCode,
            String country,
            ZoneId timeZone,
            boolean ships,
            boolean pickup,
            LocalTime cutOff) {

        NodeDescription description() {
            Address address = new Address(null, line1, null, city, region, postalCode, country);
            return new NodeDescription(code, name, kind, sequence, address, timeZone, cutOff, ships, pickup);
        }
    }
}
