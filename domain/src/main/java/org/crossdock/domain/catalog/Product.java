package org.crossdock.domain.catalog;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.crossdock.domain.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * One sellable thing, counted by its SKU.
 *
 * <p>A product is listed once and described again whenever the merchant's catalog says something new about it. Its SKU
 * is its name towards channels and never changes; what it is called, weighs and costs may. Stock is kept elsewhere.
 */
@Entity
@Table(name = "product")
public class Product {

    @Id
    private UUID id;

    private String sku;

    private String name;

    private @Nullable String gtin;

    @Column(name = "weight_grams")
    private @Nullable Integer weightGrams;

    @Embedded
    @AttributeOverride(name = "minorUnits", column = @Column(name = "price"))
    @AttributeOverride(name = "currency", column = @Column(name = "currency"))
    private Money price;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private int version;

    protected Product() {}

    /** Lists a product that the catalog did not know. */
    public Product(ProductId id, String sku, ProductDescription description, Instant now) {
        this.id = id.value();
        this.sku = sku;
        describe(description, now);
    }

    /** Replaces everything the catalog says about this product. */
    public final void describe(ProductDescription description, Instant now) {
        this.name = description.name();
        this.gtin = description.gtin().map(Gtin::value).orElse(null);
        this.weightGrams = description.weightGrams();
        this.price = description.price();
        this.updatedAt = now;
    }

    public ProductId id() {
        return new ProductId(id);
    }

    public String sku() {
        return sku;
    }

    public String name() {
        return name;
    }

    public Optional<Gtin> gtin() {
        return Optional.ofNullable(gtin).map(Gtin::parse);
    }

    public @Nullable Integer weightGrams() {
        return weightGrams;
    }

    public Money price() {
        return price;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public int version() {
        return version;
    }
}
