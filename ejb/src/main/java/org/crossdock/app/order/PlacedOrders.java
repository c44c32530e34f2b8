package org.crossdock.app.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.crossdock.domain.shared.ChannelId;

/** Knows for other features which orders of a channel were placed; one query whatever the number. */
@ApplicationScoped
public class PlacedOrders {

    private static final String AMONG =
            "select o.externalId from Order o where o.channelId = :channel and o.externalId in :externalIds";

    @PersistenceContext
    private EntityManager entities;

    /** Those of these external ids that are orders of the channel already. */
    public List<String> among(ChannelId channel, Collection<String> externalIds) {
        return entities.createQuery(AMONG, String.class)
                .setParameter("channel", channel.value())
                .setParameter("externalIds", externalIds)
                .getResultList();
    }
}
