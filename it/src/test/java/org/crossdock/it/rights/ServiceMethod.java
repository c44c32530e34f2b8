package org.crossdock.it.rights;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.crossdock.app.platform.security.AccessRefused;
import org.crossdock.app.platform.security.Caller;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.platform.tenancy.TenantRunner;
import org.crossdock.domain.tenant.NodeScope;
import org.crossdock.domain.tenant.Right;
import org.crossdock.domain.tenant.Role;
import org.jspecify.annotations.Nullable;

/** One method of a service, to be called with nothing in its hands: only whether it is refused is looked at. */
record ServiceMethod(Class<?> service, Method method, Object reference, TenantRunner runner) {

    Right needed() {
        Needs ofMethod = method.getAnnotation(Needs.class);
        return (ofMethod == null ? service.getAnnotation(Needs.class) : ofMethod).value();
    }

    boolean refuses(Set<Role> roles) {
        Caller caller = new Caller("story", "story", Caller.Kind.PERSON, roles, "", null, NodeScope.all());
        try (CurrentCaller.Binding bound = CurrentCaller.bind(caller)) {
            return runner.call("gifthouse", this::call) instanceof AccessRefused;
        }
    }

    @Nullable Throwable callUnbound() {
        return call();
    }

    private @Nullable Throwable call() {
        Object[] nothing = Arrays.stream(method.getParameterTypes())
                .map(ServiceMethod::nothing)
                .toArray();
        try {
            method.invoke(reference, nothing);
            return null;
        } catch (InvocationTargetException failed) {
            return failed.getTargetException();
        } catch (IllegalAccessException hidden) {
            throw new AssertionError(hidden);
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == boolean.class ? Boolean.FALSE : null;
    }

    @Override
    public String toString() {
        return service.getSimpleName() + "." + method.getName();
    }
}
