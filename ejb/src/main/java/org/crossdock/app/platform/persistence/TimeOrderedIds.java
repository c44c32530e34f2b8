package org.crossdock.app.platform.persistence;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.crossdock.domain.shared.IdSource;

/** Gives UUIDv7 ids: unique without asking the database, and in the order of their making, which indexes like. */
@ApplicationScoped
public class TimeOrderedIds implements IdSource {

    @Override
    public UUID next() {
        return UuidCreator.getTimeOrderedEpochPlus1();
    }
}
