package org.crossdock.app.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes messages of shops in, once their signature was verified: kept now, understood after the shop has its answer. */
@ApplicationScoped
public class ReceivingMessages {

    @Inject
    private Inbox inbox;

    /** Keeps a message for processing; a delivery that came before changes nothing. */
    @Transactional
    public void receive(IncomingMessage message) {
        inbox.keep(message);
    }
}
