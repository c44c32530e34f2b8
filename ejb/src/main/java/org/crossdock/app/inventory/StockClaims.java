package org.crossdock.app.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.crossdock.app.platform.persistence.Uuids;
import org.crossdock.domain.shared.Cause;
import org.hibernate.Session;

/**
 * Claims stock for accepted orders. One conditional update takes all levels of an order in key order; the database
 * decides, so that no race can sell a unit twice. It is the last statement before commit, since the rows it locks are
 * the ones everybody wants.
 */
@ApplicationScoped
public class StockClaims {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private StockLedger ledger;

    /**
     * Claims all units or none, within the caller's transaction, which has sent all it has to write before.
     *
     * @throws ClaimRefused when a level lacks the units; the caller's transaction must then be rolled back
     */
    public void claim(List<StockClaim> claims, Cause cause) {
        if (claims.isEmpty()) {
            return;
        }
        entities.unwrap(Session.class).doWork(connection -> {
            ledger.append(
                    connection, claims.stream().map(StockMovement::allocated).toList(), cause);
            take(connection, unitsByLevel(claims), cause);
        });
    }

    private static Map<UUID, Integer> unitsByLevel(List<StockClaim> claims) {
        Map<UUID, Integer> units = new TreeMap<>();
        claims.forEach(claim -> units.merge(claim.level().value(), claim.quantity(), Integer::sum));
        return units;
    }

    private static void take(Connection connection, Map<UUID, Integer> units, Cause cause) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(conditionalUpdate(units.size()))) {
            int next = bindUnits(update, 1, units);
            update.setObject(next++, LocalDateTime.ofInstant(cause.at(), ZoneOffset.UTC));
            for (UUID level : units.keySet()) {
                update.setBytes(next++, Uuids.toBytes(level));
            }
            bindUnits(update, next, units);
            int granted = update.executeUpdate();
            if (granted != units.size()) {
                throw new ClaimRefused(units.size(), granted);
            }
        }
    }

    private static int bindUnits(PreparedStatement update, int first, Map<UUID, Integer> units) throws SQLException {
        int next = first;
        for (Map.Entry<UUID, Integer> entry : units.entrySet()) {
            update.setBytes(next++, Uuids.toBytes(entry.getKey()));
            update.setInt(next++, entry.getValue());
        }
        return next;
    }

    private static String conditionalUpdate(int levels) {
        String units = "CASE id" + " WHEN ? THEN ?".repeat(levels) + " END";
        return "UPDATE stock_level SET allocated = allocated + " + units
                + ", version = version + 1, updated_at = ? WHERE id IN (?" + ", ?".repeat(levels - 1)
                + ") AND on_hand - allocated - reserved - held >= " + units;
    }
}
