package org.crossdock.app.platform.security;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.crossdock.domain.tenant.Right;
import org.jspecify.annotations.Nullable;

/** Stands before every service that {@link Needs} a right, and lets through who has it. */
@Needs(Right.ORDER_VIEW) // binds it to Needs of any right
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
public class RightsGuard {

    private static final Logger LOG = System.getLogger(RightsGuard.class.getName());

    private static final Map<Method, Right> NEEDED = new ConcurrentHashMap<>();

    /** Refuses the call, or lets it go on. */
    @AroundInvoke
    public Object check(InvocationContext call) throws Exception {
        Right needed = NEEDED.computeIfAbsent(call.getMethod(), RightsGuard::needed);
        if (!CurrentCaller.isBound() || !CurrentCaller.get().may(needed)) {
            LOG.log(
                    Level.INFO,
                    "refused {0} to {1}",
                    needed,
                    CurrentCaller.get().subject());
            throw new AccessRefused(needed);
        }
        return call.proceed();
    }

    private static Right needed(Method method) {
        @Nullable Needs ofMethod = method.getAnnotation(Needs.class);
        return (ofMethod == null ? method.getDeclaringClass().getAnnotation(Needs.class) : ofMethod).value();
    }
}
