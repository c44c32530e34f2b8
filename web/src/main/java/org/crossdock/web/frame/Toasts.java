package org.crossdock.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** Short words about what just succeeded; they survive the redirect after a form. Errors are never said here. */
@Named
@RequestScoped
public class Toasts {

    private static final String KEY = "crossdock.toast";

    /** Says it on the page that is shown next. */
    public void say(String message) {
        Faces.setFlashAttribute(KEY, message);
    }

    public List<String> getMessages() {
        String message = Faces.getFlashAttribute(KEY);
        return message == null ? List.of() : List.of(message);
    }
}
