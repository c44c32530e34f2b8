package org.crossdock.app.platform.job;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** A merchant has one job at a time: two that change the same schema would meet in the middle. */
public final class AnotherJobRuns extends BusinessException {

    private static final long serialVersionUID = 1L;

    AnotherJobRuns(String slug) {
        super("job.another", "another job is running for " + slug, List.of(slug));
    }
}
