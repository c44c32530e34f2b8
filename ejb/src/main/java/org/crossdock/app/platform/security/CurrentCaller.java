package org.crossdock.app.platform.security;

import org.jspecify.annotations.Nullable;

/**
 * Who this thread works for: bound once, at the door, and unbound in {@code finally}. Where nobody is bound, what
 * is written down is written down as Crossdock's own, and no service that {@link Needs} a right can be called.
 */
public final class CurrentCaller {

    private static final ThreadLocal<@Nullable Caller> BOUND = new ThreadLocal<>();

    private CurrentCaller() {}

    /** The bound caller, else {@link Caller#system()}. */
    public static Caller get() {
        Caller caller = BOUND.get();
        return caller == null ? Caller.system() : caller;
    }

    /** Whether a caller is bound. */
    public static boolean isBound() {
        return BOUND.get() != null;
    }

    /** Binds a caller; the door closes the binding in a try-with-resources. */
    public static Binding bind(Caller caller) {
        if (isBound()) {
            throw new IllegalStateException("a caller is bound already");
        }
        BOUND.set(caller);
        return BOUND::remove;
    }

    /** The time during which a caller is bound. */
    public interface Binding extends AutoCloseable {
        @Override
        void close();
    }
}
