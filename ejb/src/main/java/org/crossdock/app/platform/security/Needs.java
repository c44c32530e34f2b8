package org.crossdock.app.platform.security;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.crossdock.domain.tenant.Right;

/**
 * Says which right a service asks of its caller, for all methods or, where it differs, for one. Without the right the
 * call is {@link AccessRefused}; so it is when nobody is known to call.
 */
@InterceptorBinding
@Documented
@Retention(RUNTIME)
@Target({TYPE, METHOD})
public @interface Needs {

    /** The right asked for. */
    @Nonbinding
    Right value();
}
