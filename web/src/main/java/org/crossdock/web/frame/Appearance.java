package org.crossdock.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** Theme and density as this person chose them on this device; a cookie keeps them. */
@Named
@RequestScoped
public class Appearance {

    @Inject
    HttpServletRequest request;

    public Theme getTheme() {
        return Theme.of(cookie(Theme.COOKIE));
    }

    public Density getDensity() {
        return Density.of(cookie(Density.COOKIE));
    }

    public List<Theme> getThemes() {
        return List.of(Theme.values());
    }

    public List<Density> getDensities() {
        return List.of(Density.values());
    }

    private String cookie(String name) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
    }
}
