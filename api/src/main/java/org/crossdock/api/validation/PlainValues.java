package org.crossdock.api.validation;

import jakarta.validation.Path;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.jspecify.annotations.Nullable;

/**
 * Says that every part of a request may be looked at. Requests are plain values and never entities that load parts on
 * demand; asking the persistence provider about each field would cost more than the check itself.
 */
public class PlainValues implements TraversableResolver {

    @Override
    public boolean isReachable(
            @Nullable Object value, Path.Node property, Class<?> root, Path pathToValue, ElementType kind) {
        return true;
    }

    @Override
    public boolean isCascadable(
            @Nullable Object value, Path.Node property, Class<?> root, Path pathToValue, ElementType kind) {
        return true;
    }
}
