package org.crossdock.web.frame;

import jakarta.faces.application.ResourceHandler;
import jakarta.servlet.http.HttpServletRequest;

/** Tells style, script, font and picture files from pages. */
final class FacesResources {

    private FacesResources() {}

    static boolean isResource(HttpServletRequest request) {
        return request.getServletPath().startsWith(ResourceHandler.RESOURCE_IDENTIFIER + "/");
    }
}
