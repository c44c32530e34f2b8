package org.crossdock.launcher.demo;

import com.fasterxml.jackson.databind.JsonNode;

/** The answer to one item of a batch: its HTTP status, and in words why it was refused. */
record ItemResult(int index, int status, String problem) {

    static ItemResult of(JsonNode result) {
        JsonNode problem = result.path("problem");
        return new ItemResult(
                result.path("index").asInt(),
                result.path("status").asInt(),
                problem.path("title").asText() + ": " + problem.path("detail").asText());
    }

    boolean isDone() {
        return HttpStatus.isSuccess(status);
    }

    /** It stands against what is there: too little stock for an order, or a level that was already set. */
    boolean isConflict() {
        return status == HttpStatus.CONFLICT;
    }

    boolean isTransient() {
        return HttpStatus.isTransient(status);
    }

    boolean isInvalid() {
        return !isDone() && !isConflict() && !isTransient();
    }
}
