package org.crossdock.it.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The data folder of a running product: how to reach its servers, the passwords it made, its processes and logs. */
public record DataFolder(Path path) {

    private static final ObjectMapper JSON = new ObjectMapper();

    int portOffset() {
        return running("portOffset").asInt();
    }

    /** Where the server with this port listens, its port moved like all others. */
    URI address(int port) {
        return URI.create("http://127.0.0.1:" + (port + portOffset()));
    }

    String databaseHost() {
        return running("databaseHost").asText();
    }

    int databasePort() {
        return running("databasePort").asInt();
    }

    /** One of the passwords that were made for this folder. */
    String password(String name) {
        return value("passwords.json", name).asText();
    }

    /** The running process of a server: {@code database}, {@code keycloak} or {@code portal}. */
    public ProcessHandle process(String server) {
        Path file = path.resolve("run").resolve(server + ".pid");
        try {
            List<String> lines = Files.readAllLines(file);
            return ProcessHandle.of(Long.parseLong(lines.getFirst())).orElseThrow();
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    /** The log of a server. */
    public Path log(String server) {
        return path.resolve("log").resolve(server + ".log");
    }

    /** Where mails lie that were caught instead of sent. */
    public Path mail() {
        return path.resolve("mail");
    }

    private JsonNode running(String name) {
        return value("run/current.json", name);
    }

    private JsonNode value(String file, String name) {
        try {
            return JSON.readTree(path.resolve(file).toFile()).required(name);
        } catch (IOException absent) {
            throw new UncheckedIOException("nothing runs with the data in " + path, absent);
        }
    }
}
