package org.crossdock.web.tenant;

import org.crossdock.app.platform.job.JobState;
import org.crossdock.app.platform.job.StepState;
import org.crossdock.app.platform.tenancy.TenantStatus;

/** The tone in which the state of a merchant, a job or a step is shown. */
final class MerchantTones {

    private MerchantTones() {}

    static String of(TenantStatus status) {
        return switch (status) {
            case CREATING -> "info";
            case ACTIVE -> "ok";
            case SUSPENDED -> "warn";
            case DELETING -> "bad";
            case DELETED -> "mute";
        };
    }

    static String of(JobState state) {
        return switch (state) {
            case WAITING, CANCELLED -> "mute";
            case RUNNING -> "info";
            case DONE -> "ok";
            case FAILED -> "bad";
        };
    }

    static String of(StepState state) {
        return switch (state) {
            case WAITING -> "mute";
            case RUNNING -> "info";
            case DONE -> "ok";
            case FAILED -> "bad";
        };
    }
}
