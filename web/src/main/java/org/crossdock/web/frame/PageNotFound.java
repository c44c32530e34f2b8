package org.crossdock.web.frame;

/** The page asks for a record that this merchant does not have; answered like an address that does not exist. */
public final class PageNotFound extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
