package org.crossdock.web.tenant;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.validator.ValidatorException;
import org.crossdock.app.tenant.MerchantDesk;
import org.crossdock.web.frame.Refusals;
import org.jspecify.annotations.Nullable;

/** The field of a new merchant's short name, wherever one is made. */
final class SlugField {

    private SlugField() {}

    /** Says at the field why a short name cannot be given; an empty one is left to the form. */
    static void check(MerchantDesk merchants, @Nullable Object value) {
        if (value == null) {
            return;
        }
        merchants.refusalOf(value.toString()).ifPresent(refusal -> {
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Refusals.words(refusal), null));
        });
    }
}
