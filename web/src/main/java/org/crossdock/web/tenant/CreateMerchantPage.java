package org.crossdock.web.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.crossdock.app.tenant.MerchantDesk;
import org.crossdock.app.tenant.NewMerchant;
import org.crossdock.domain.tenant.MerchantSlug;
import org.crossdock.domain.tenant.Plan;
import org.crossdock.web.frame.Choice;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Asks for a new merchant; the short name is proposed from the name, and checked as soon as it stands there. */
@Named
@RequestScoped
public class CreateMerchantPage {

    @Inject
    MerchantDesk merchants;

    private String name = "";
    private @Nullable String slug;
    private Plan plan = Plan.STANDARD;
    private String adminName = "";
    private String adminEmail = "";
    private String currency = "EUR";
    private String country = "DE";
    private String timeZone = "Europe/Berlin";
    private boolean sampleData;

    /** Proposes a short name where none was typed. */
    public void propose() {
        if (slug == null) {
            slug = MerchantSlug.propose(name);
        }
    }

    /** Checks a short name as soon as it stands there. */
    public void checkSlug(FacesContext faces, UIComponent field, @Nullable Object value) {
        SlugField.check(merchants, value);
    }

    /** Starts the job and shows it. */
    public String create() {
        NewMerchant wanted = new NewMerchant(
                slug == null ? MerchantSlug.propose(name) : slug,
                name.strip(),
                plan,
                adminEmail.strip(),
                adminName.strip(),
                currency,
                country,
                timeZone,
                sampleData);
        return JobPage.show(merchants.create(wanted));
    }

    public Plan[] getPlans() {
        return Plan.values();
    }

    public List<Choice> getCurrencies() {
        return Currency.getAvailableCurrencies().stream()
                .filter(known -> known.getDefaultFractionDigits() >= 0)
                .map(known -> new Choice(
                        known.getCurrencyCode(),
                        known.getCurrencyCode() + " – " + known.getDisplayName(Faces.getLocale()),
                        false))
                .sorted(Comparator.comparing(Choice::value))
                .toList();
    }

    public List<Choice> getCountries() {
        return Stream.of(Locale.getISOCountries())
                .map(code -> new Choice(code, Locale.of("", code).getDisplayCountry(Faces.getLocale()), false))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    public List<String> getTimeZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .toList();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public @Nullable String getSlug() {
        return slug;
    }

    public void setSlug(@Nullable String slug) {
        this.slug = slug;
    }

    public Plan getPlan() {
        return plan;
    }

    public void setPlan(Plan plan) {
        this.plan = plan;
    }

    public String getAdminName() {
        return adminName;
    }

    public void setAdminName(String adminName) {
        this.adminName = adminName;
    }

    public String getAdminEmail() {
        return adminEmail;
    }

    public void setAdminEmail(String adminEmail) {
        this.adminEmail = adminEmail;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public boolean isSampleData() {
        return sampleData;
    }

    public void setSampleData(boolean sampleData) {
        this.sampleData = sampleData;
    }
}
