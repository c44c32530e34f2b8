package org.crossdock.app.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.crossdock.app.platform.audit.AuditLog;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.domain.channel.Channel;
import org.crossdock.domain.order.ChannelRules;
import org.crossdock.domain.shared.ChannelId;
import org.crossdock.domain.shared.IdSource;

/** Opens channels. */
@ApplicationScoped
public class OpeningChannels {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private ChannelDirectory directory;

    @Inject
    private AuditLog audit;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    /** Opens a channel with this code and answers its id; one that is open already keeps its rules. */
    @Transactional
    public ChannelId open(String code, String name, ChannelRules rules) {
        List<Channel> known = entities.createQuery("select c from Channel c where c.code = :code", Channel.class)
                .setParameter("code", code)
                .getResultList();
        if (!known.isEmpty()) {
            return known.getFirst().id();
        }
        Channel channel = new Channel(new ChannelId(ids.next()), code, name, rules, clock.instant());
        entities.persist(channel);
        directory.forget();
        // what comes with a new merchant was done by nobody
        if (!CurrentCaller.get().isSystem()) {
            audit.record(ChannelAudit.opened(channel.id(), code, rules));
        }
        return channel.id();
    }
}
