package org.crossdock.app.tenant.takeout;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** A file is no take-out, or not one that can be taken in here. */
public final class TakeOutRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    private TakeOutRefused(String reason, String message, List<?> arguments) {
        super(reason, message, arguments);
    }

    static TakeOutRefused notOne(String why) {
        return new TakeOutRefused("tenant.noTakeOut", "not a take-out: " + why, List.of());
    }

    static TakeOutRefused changed(String what) {
        return new TakeOutRefused("tenant.takeOutChanged", "changed since it was taken: " + what, List.of(what));
    }

    static TakeOutRefused tooNew(int version) {
        return new TakeOutRefused("tenant.takeOutTooNew", "of a newer release: " + version, List.of(version));
    }

    static TakeOutRefused notEqual(String table) {
        return new TakeOutRefused("tenant.takeInDiffers", "what was loaded differs: " + table, List.of(table));
    }

    static TakeOutRefused unknownFile(String name) {
        return new TakeOutRefused("tenant.noSuchTakeOut", "no take-out " + name, List.of(name));
    }
}
