package org.crossdock.api.paging;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** A cursor that was not given out for this list. */
public final class InvalidCursor extends BusinessException {

    private static final long serialVersionUID = 1L;

    InvalidCursor() {
        super("request.invalidCursor", "The cursor does not belong to this list; begin without one", List.of());
    }
}
