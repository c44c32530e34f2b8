package org.crossdock.app.channel.csv;

import java.time.Instant;
import java.util.UUID;

/** An import without its content. */
record ImportHead(UUID id, String fileName, ImportStatus status, String uploadedBy, Instant uploadedAt) {}
