package org.crossdock.app.channel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.crossdock.domain.shared.ChannelId;

/** A shop that posts into a channel. Its secret is kept sealed; connecting again replaces it. */
@Entity
@Table(name = "channel_connection")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class ChannelConnection {

    @Id
    @Column(name = "channel_id")
    private UUID channelId;

    private String source;

    private byte[] secret;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ChannelConnection() {}

    ChannelConnection(ChannelId channel, String shop, byte[] sealedSecret, Instant now) {
        this.channelId = channel.value();
        connect(shop, sealedSecret, now);
    }

    final void connect(String shop, byte[] sealedSecret, Instant now) {
        this.source = shop;
        this.secret = sealedSecret;
        this.createdAt = now;
    }

    byte[] secret() {
        return secret;
    }
}
