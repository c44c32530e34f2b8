package org.crossdock.it.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.crossdock.it.http.Answer;
import org.crossdock.it.http.MerchantApi;
import org.crossdock.it.server.Await;

/** A merchant's audit log, read and verified over the API. */
final class AuditTrailOf {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final MerchantApi api;

    AuditTrailOf(MerchantApi api) {
        this.api = api;
    }

    /** What the log says about things that people call so, the oldest first. */
    JsonNode about(String label) {
        Answer answer = api.get("audit-log?q=" + URLEncoder.encode(label, StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json().path("data");
    }

    /** The same, once all of it is chained. */
    JsonNode chained(String label) {
        return Await.value(
                "the entries about " + label + " are chained",
                PATIENCE,
                () -> Optional.of(about(label)).filter(AuditTrailOf::isChained));
    }

    private static boolean isChained(JsonNode entries) {
        return !entries.isEmpty()
                && StreamSupport.stream(entries.spliterator(), false).allMatch(entry -> entry.hasNonNull("chainSeq"));
    }

    JsonNode verification() {
        Answer answer = api.get("audit-log/verification");
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        return answer.json();
    }
}
