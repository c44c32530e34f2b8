package org.crossdock.launcher;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** The mail server by which Keycloak sends invitations. */
record MailSettings(String host, int port, String from, Optional<Login> login) {
    private static final String PREFIX = "CROSSDOCK_SMTP_";
    private static final String USUAL_SENDER = "crossdock@localhost.localdomain";
    private static final String SUBMISSION_PORT = "587";

    /** Who may send by it. */
    record Login(String user, String password) {}

    /** What the environment names; empty when it names none. */
    static Optional<MailSettings> of(Map<String, String> environment) {
        return value(environment, "HOST")
                .map(host -> new MailSettings(
                        host,
                        port(value(environment, "PORT").orElse(SUBMISSION_PORT)),
                        value(environment, "FROM")
                                .orElseThrow(() -> new UsageException(PREFIX + "FROM says whom mails come from")),
                        value(environment, "USER")
                                .map(user -> new Login(
                                        user, value(environment, "PASSWORD").orElse("")))));
    }

    /** The one that the launcher runs itself. */
    static MailSettings onThisMachine(int port) {
        return new MailSettings("127.0.0.1", port, USUAL_SENDER, Optional.empty());
    }

    private static int port(String text) {
        if (!text.matches("\\d{1,5}")) {
            throw new UsageException(PREFIX + "PORT is a number, not '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(PREFIX + name)).filter(value -> !value.isBlank());
    }

    /** As the realm keeps it. Who logs in does so over TLS only. */
    ObjectNode forRealm() {
        var smtp = JsonNodeFactory.instance
                .objectNode()
                .put("host", host)
                .put("port", Integer.toString(port))
                .put("from", from)
                .put("fromDisplayName", "Crossdock")
                .put("auth", Boolean.toString(login.isPresent()))
                .put("starttls", Boolean.toString(login.isPresent()));
        login.ifPresent(sender -> smtp.put("user", sender.user()).put("password", sender.password()));
        return smtp;
    }
}
