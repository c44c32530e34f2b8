package org.crossdock.app.platform.work;

/** Something of the installation itself that is looked after every few seconds, on one server at a time. */
public interface PlatformSweep {

    /** Looks after it once, with no merchant bound. */
    void sweep();
}
