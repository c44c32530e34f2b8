package org.crossdock.app.platform.job;

/**
 * Asks for a job.
 *
 * @param kind name of a {@link JobKind}
 * @param slug merchant it is about, or {@link JobView#EVERYBODY}
 * @param input record with what the job must know; kept until the job ends
 */
public record JobRequest(String kind, String slug, Object input, String requestedBy) {}
