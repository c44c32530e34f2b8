package org.crossdock.app.channel.shopify;

import java.util.List;
import org.crossdock.domain.shared.BusinessException;

/** A message is not signed with the secret of the shop it claims to come from. Nothing of it was kept. */
public final class SignatureRefused extends BusinessException {

    private static final long serialVersionUID = 1L;

    SignatureRefused() {
        super("inbound.badSignature", "The signature does not fit the body and the shop's secret", List.of());
    }
}
