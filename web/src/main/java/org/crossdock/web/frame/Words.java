package org.crossdock.web.frame;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Words of a feature's bundle in the language of the page. */
public final class Words {

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The words of one feature.
     *
     * @param feature such as {@code order}
     */
    public static Words of(String feature) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ResourceBundle bundle = faces.getApplication().getResourceBundle(faces, feature + "Text");
        return new Words(bundle, locale(faces));
    }

    /** One sentence of the frame's own bundle. */
    static String frame(String key) {
        return of("frame").say(key);
    }

    static Locale locale() {
        return locale(FacesContext.getCurrentInstance());
    }

    private static Locale locale(FacesContext faces) {
        return faces.getViewRoot() == null
                ? faces.getApplication().getDefaultLocale()
                : faces.getViewRoot().getLocale();
    }

    /** The sentence of a key, filled in. */
    public String say(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** The sentence of a key that may not exist, such as the name of an event that came with a newer release. */
    public String sayOr(String key, String otherwise) {
        return bundle.containsKey(key) ? bundle.getString(key) : otherwise;
    }

    /** The word for a constant: its name below {@code prefix}. */
    public String name(String prefix, Enum<?> constant) {
        return bundle.getString(prefix + "." + constant.name());
    }
}
