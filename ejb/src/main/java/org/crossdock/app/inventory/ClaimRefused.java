package org.crossdock.app.inventory;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** Somebody else was faster: at least one level no longer has the units that the plan wants. */
public final class ClaimRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    ClaimRefused(int wanted, int granted) {
        super(
                "inventory.claimRefused",
                "Only " + granted + " of " + wanted + " stock levels could give the units",
                List.of(wanted, granted));
    }
}
