package org.crossdock.web.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.crossdock.app.tenant.MerchantDesk;
import org.crossdock.app.tenant.TakeIn;
import org.crossdock.app.tenant.TakeOutDesk;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Makes a merchant from a take-out: one that lies on this server, or one that is brought along. */
@Named
@RequestScoped
public class TakeInPage {

    @Inject
    MerchantDesk merchants;

    @Inject
    TakeOutDesk takeOuts;

    private @Nullable String file = Faces.getRequestParameter("file");
    private String slug = "";
    private String name = "";
    private @Nullable String adminEmail;
    private @Nullable String adminName;

    /** Checks a short name as soon as it stands there. */
    public void checkSlug(FacesContext faces, UIComponent field, @Nullable Object value) {
        SlugField.check(merchants, value);
    }

    /** Starts the job and shows it. */
    public String start() {
        TakeIn wanted = new TakeIn(
                Optional.ofNullable(file).orElse(""),
                slug,
                name.strip(),
                Optional.ofNullable(adminEmail).map(String::strip).orElse(""),
                Optional.ofNullable(adminName).map(String::strip).orElse(""));
        return JobPage.show(merchants.takeIn(wanted));
    }

    public List<String> getFiles() {
        return takeOuts.names();
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = file;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getAdminEmail() {
        return adminEmail;
    }

    public void setAdminEmail(@Nullable String adminEmail) {
        this.adminEmail = adminEmail;
    }

    public @Nullable String getAdminName() {
        return adminName;
    }

    public void setAdminName(@Nullable String adminName) {
        this.adminName = adminName;
    }
}
