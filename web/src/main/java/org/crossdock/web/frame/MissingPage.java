package org.crossdock.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import org.omnifaces.util.Faces;

/** Answers "not found" also to what is forbidden, so that nobody learns what exists. */
@Named
@RequestScoped
public class MissingPage {

    public void answer() {
        Faces.setResponseStatus(HttpServletResponse.SC_NOT_FOUND);
    }
}
