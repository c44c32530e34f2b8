package org.crossdock.it.architecture.breach.domain.order;

/** A truth that anyone may change. */
public final class CanBeSet {

    public String status = "PLACED";

    public void setStatus(String status) {
        this.status = status;
    }
}
