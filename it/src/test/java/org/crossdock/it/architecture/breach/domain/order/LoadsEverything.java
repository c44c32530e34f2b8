package org.crossdock.it.architecture.breach.domain.order;

import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import java.util.List;

/** An aggregate that comes with all its parts, asked for or not. */
public final class LoadsEverything {

    @OneToMany(fetch = FetchType.EAGER)
    private final List<CanBeSet> lines = List.of();

    List<CanBeSet> lines() {
        return lines;
    }
}
