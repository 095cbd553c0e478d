package shishin.platform.flowers;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import shishin.platform.identity.NewId;

@Entity
class Flower {

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("NullAway.Init") // Hibernate
    private String tenant;

    private String name;
    private int stock;
    private Instant plantedAt;

    @Version
    private long version;

    Flower(String name, int stock, Instant plantedAt) {
        this.id = NewId.next();
        this.name = name;
        this.stock = stock;
        this.plantedAt = plantedAt;
    }

    void sell(int pieces) {
        if (pieces > stock) throw new SoldOut(name);
        stock -= pieces;
    }

    /** Watered, it grows. */
    void water(int litres) {
        stock += litres;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    int stock() {
        return stock;
    }

    Instant plantedAt() {
        return plantedAt;
    }

    long version() {
        return version;
    }

    @SuppressWarnings("NullAway.Init") // JPA
    protected Flower() {}
}
