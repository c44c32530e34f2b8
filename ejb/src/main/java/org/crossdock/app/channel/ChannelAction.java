package org.crossdock.app.channel;

import org.crossdock.app.platform.audit.AuditAction;

/** What people and programs do to channels. */
public enum ChannelAction implements AuditAction {
    CHANNEL_OPENED("channel.opened"),
    SHOP_CONNECTED("channel.connected"),
    SECRET_REPLACED("channel.secretReplaced"),
    IMPORT_STARTED("import.started"),
    IMPORT_CANCELLED("import.cancelled");

    private final String code;

    ChannelAction(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
