package org.crossdock.it.architecture.breach.app.order;

/** Words for nobody. */
public final class Prints {

    void placed() {
        System.out.println("placed");
    }
}
