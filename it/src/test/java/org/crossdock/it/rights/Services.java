package org.crossdock.it.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.platform.tenancy.TenantRunner;

/** The services of the deployed application, as the container knows them. */
@ApplicationScoped
public class Services {

    @Inject
    private BeanManager beans;

    @Inject
    private TenantRunner runner;

    /** Every public method of every service that asks for a right. */
    public List<ServiceMethod> methods() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .filter(bean -> bean.getBeanClass().isAnnotationPresent(Needs.class))
                .filter(bean -> bean.getBeanClass().getName().startsWith("org.crossdock.app."))
                .flatMap(this::methodsOf)
                .toList();
    }

    private Stream<ServiceMethod> methodsOf(Bean<?> bean) {
        Class<?> service = bean.getBeanClass();
        Object reference = beans.getReference(bean, service, beans.createCreationalContext(bean));
        return Arrays.stream(service.getDeclaredMethods())
                .filter(Services::isPublic)
                .map(method -> new ServiceMethod(service, method, reference, runner));
    }

    private static boolean isPublic(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic();
    }
}
