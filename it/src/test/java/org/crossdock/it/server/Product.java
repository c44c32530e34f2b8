package org.crossdock.it.server;

import java.net.URI;
import org.crossdock.it.http.Keycloak;
import org.crossdock.it.http.MerchantApi;

/** The whole product, running: portal, API, Keycloak and database, with the demo merchants in it. */
public final class Product {

    /** The demo merchant that stories only read, so that its pages stay presentable. */
    public static final String SUPERSTORE = "superstore";

    /** The demo merchant that stories place orders with. */
    public static final String GIFTHOUSE = "gifthouse";

    private final DataFolder folder;
    private final Keycloak keycloak;

    /** The product that runs with this data folder. */
    public Product(DataFolder folder) {
        this.folder = folder;
        this.keycloak = new Keycloak(folder.address(8180), folder.password("keycloak.admin"));
    }

    /** Where the pages are. */
    public URI portal() {
        return folder.address(8080);
    }

    /** Where the API is. */
    public URI api() {
        return portal().resolve("/api/v1/");
    }

    /** Who issues the tokens. */
    public Keycloak keycloak() {
        return keycloak;
    }

    /** The API as the machine client of a demo merchant sees it. */
    public MerchantApi merchant(String slug) {
        return new MerchantApi(api(), keycloak.client("demo-" + slug, "crossdock"));
    }

    /** The database, past the product. */
    public Database database() {
        return new Database(folder);
    }

    /** Its data folder. */
    public DataFolder folder() {
        return folder;
    }
}
