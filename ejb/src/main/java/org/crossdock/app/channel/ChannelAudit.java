package org.crossdock.app.channel;

import java.util.Map;
import org.crossdock.app.platform.audit.AuditChanges;
import org.crossdock.app.platform.audit.AuditEntry;
import org.crossdock.app.platform.audit.AuditSubject;
import org.crossdock.domain.order.ChannelRules;
import org.crossdock.domain.shared.ChannelId;

/** Channels as the audit log tells about them, never with their secrets. */
final class ChannelAudit {

    private ChannelAudit() {}

    static AuditEntry opened(ChannelId channel, String code, ChannelRules rules) {
        Map<String, String> facts = Map.of(
                "currency", rules.currency(),
                "paymentRule", rules.paymentRule().name(),
                "stockPolicy", rules.stockPolicy().name(),
                "coolDown", rules.coolDown().toString());
        return AuditEntry.of(
                ChannelAction.CHANNEL_OPENED, subject(channel, code), AuditChanges.between(Map.of(), facts));
    }

    static AuditEntry connected(ChannelId channel, String code, String source) {
        return AuditEntry.of(
                ChannelAction.SHOP_CONNECTED,
                subject(channel, code),
                AuditChanges.between(Map.of(), Map.of("source", source)));
    }

    static AuditEntry secretReplaced(ChannelId channel, String code) {
        return AuditEntry.of(ChannelAction.SECRET_REPLACED, subject(channel, code), AuditChanges.none());
    }

    private static AuditSubject subject(ChannelId channel, String code) {
        return AuditSubject.of("channel", channel.value(), code);
    }
}
