package org.crossdock.it.server;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the product before the first story that needs it, once per run of tests, and stops it after the last. */
public final class ServersExtension implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        product(context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Product.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return product(context);
    }

    /** The running product, started now if it is not yet. */
    public static Product product(ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(ServersExtension.class))
                .getOrComputeIfAbsent(RunningProduct.class, key -> RunningProduct.start(), RunningProduct.class)
                .product();
    }
}
