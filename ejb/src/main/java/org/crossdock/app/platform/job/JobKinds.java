package org.crossdock.app.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Finds what a job does by its name. */
@ApplicationScoped
class JobKinds {

    @Inject
    @Any
    private Instance<JobKind> kinds;

    JobKind get(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("this release knows no job " + name));
    }
}
