package org.crossdock.app.platform.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The statement and its values come from the mapping alone; no database is needed to see them. */
class EntityInsertTest {

    private static SessionFactory factory;

    private final Map<Integer, @Nullable Object> bound = new TreeMap<>();
    private String sql = "";

    @BeforeAll
    static void read_mapping() {
        factory = new Configuration()
                .addAnnotatedClass(Parcel.class)
                .addAnnotatedClass(Item.class)
                .setProperty("hibernate.dialect", "org.hibernate.dialect.MariaDBDialect")
                .setProperty("hibernate.boot.allow_jdbc_metadata_access", "false")
                .buildSessionFactory();
    }

    @AfterAll
    static void forget_mapping() {
        factory.close();
    }

    @Test
    void embedded_value_becomes_its_columns_and_a_relation_to_many_is_left_out() throws SQLException {
        send(new Parcel(7, new Size(30, 20)));

        assertThat(sql).isEqualTo("INSERT INTO Parcel (id, width, height, version) VALUES (?, ?, ?, ?)");
        assertThat(bound).containsExactly(Map.entry(1, 7L), Map.entry(2, 30), Map.entry(3, 20), Map.entry(4, 0));
    }

    @Test
    void embedded_value_that_is_absent_becomes_nulls() throws SQLException {
        send(new Parcel(7, null));

        assertThat(bound.values()).containsExactly(7L, null, null, 0);
    }

    @Test
    void reference_becomes_the_key_of_an_entity_that_is_not_saved_yet() throws SQLException {
        Parcel parcel = new Parcel(7, null);

        send(new Item(1, parcel), new Item(2, parcel));

        assertThat(sql).isEqualTo("INSERT INTO Item (id, parcel_id) VALUES (?, ?), (?, ?)");
        assertThat(bound.values()).containsExactly(1L, 7L, 2L, 7L);
    }

    private void send(Object... rows) throws SQLException {
        var mapping = factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .getEntityDescriptor(rows[0].getClass());
        Connection connection = answering(Connection.class, (method, arguments) -> {
            sql = (String) arguments[0];
            return answering(PreparedStatement.class, this::bind);
        });
        try (var session = factory.withOptions().connection(connection).openSession()) {
            new EntityInsert(mapping).send(connection, List.of(rows), (SharedSessionContractImplementor) session);
        }
    }

    private @Nullable Object bind(String method, Object[] arguments) {
        switch (method) {
            case "setNull" -> bound.put((Integer) arguments[0], null);
            case "setLong", "setInt" -> bound.put((Integer) arguments[0], arguments[1]);
            case "executeUpdate" -> {
                return 1;
            }
            default -> {
                return null;
            }
        }
        return null;
    }

    private static <T> T answering(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        method.getName().equals("prepareStatement") || type == PreparedStatement.class
                                ? answer.to(method.getName(), arguments == null ? new Object[0] : arguments)
                                : method.getReturnType() == boolean.class ? false : null));
    }

    private interface Answer {
        @Nullable Object to(String method, Object[] arguments);
    }

    @Embeddable
    record Size(int width, int height) {}

    @Entity(name = "Parcel")
    static class Parcel {
        @Id
        private long id;

        @Embedded
        private @Nullable Size size;

        @OneToMany(mappedBy = "parcel", cascade = CascadeType.PERSIST)
        private List<Item> items = List.of();

        @Version
        @Column(name = "version")
        private int version;

        Parcel() {}

        Parcel(long id, @Nullable Size size) {
            this.id = id;
            this.size = size;
        }
    }

    @Entity(name = "Item")
    static class Item {
        @Id
        private long id;

        @ManyToOne
        private @Nullable Parcel parcel;

        Item() {}

        Item(long id, Parcel parcel) {
            this.id = id;
            this.parcel = parcel;
        }
    }
}
