package org.crossdock.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.crossdock.app.platform.security.CurrentCaller;
import org.crossdock.app.platform.security.Needs;
import org.crossdock.app.platform.tenancy.CurrentTenant;
import org.crossdock.it.architecture.breach.app.order.BorrowsIdentity;
import org.crossdock.it.architecture.breach.app.order.KeepsStatement;
import org.crossdock.it.architecture.breach.app.order.OpenToAll;
import org.crossdock.it.architecture.breach.app.order.OpensConnections;
import org.crossdock.it.architecture.breach.app.order.SwitchesSchema;
import org.crossdock.it.architecture.breach.web.order.OwnsTransaction;
import org.hibernate.engine.jdbc.connections.spi.MultiTenantConnectionProvider;

/** Who may call, whose data it is, and who owns the transaction. */
final class AccessRules {

    static final List<HouseRule> ALL = List.of(
            new HouseRule("a service says which right it needs", OpenToAll.class, AccessRules::servicesNameRights),
            new HouseRule("only tenancy switches schemas", SwitchesSchema.class, AccessRules::oneDoor),
            new HouseRule(
                    "features have no connections of their own", OpensConnections.class, AccessRules::oneCheckout),
            new HouseRule(
                    "a statement lives no longer than its block", KeepsStatement.class, AccessRules::noKeptStatement),
            new HouseRule("only tenancy binds merchant and caller", BorrowsIdentity.class, AccessRules::oneBinding),
            new HouseRule("transactions belong to app", OwnsTransaction.class, AccessRules::oneTransactionOwner));

    private AccessRules() {}

    private static ArchRule servicesNameRights(House house) {
        return classes()
                .that()
                .areAnnotatedWith(Stateless.class)
                .and()
                .arePublic()
                .and()
                .resideInAPackage(house.packages("app"))
                .should()
                .beAnnotatedWith(Needs.class)
                .because("forgotten access is open access");
    }

    private static ArchRule oneDoor(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.packages("app", "platform.tenancy"))
                .should()
                .callMethodWhere(target(owner(assignableTo(Connection.class)))
                        .and(target(nameMatching("setCatalog|setSchema|setClientInfo"))))
                .orShould()
                .beAssignableTo(MultiTenantConnectionProvider.class)
                .because("one door can be guarded");
    }

    private static ArchRule oneCheckout(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(house.packages("app", "platform"), house.packages("app", "tenant"))
                .should()
                .dependOnClassesThat(assignableTo(DataSource.class).or(assignableTo(DriverManager.class)))
                .because("a second checkout in a transaction switches the first one too; use the session's doWork");
    }

    private static ArchRule noKeptStatement(House house) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(house.packages("app"), house.packages("web"), house.packages("api"))
                .and()
                .areDeclaredInClassesThat(not(assignableTo(AutoCloseable.class)))
                .should()
                .haveRawType(assignableTo(Statement.class))
                .because("a statement kept across a change of merchant stays in the old merchant's schema");
    }

    private static ArchRule oneBinding(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.packages("app", "platform.tenancy"))
                .should()
                .callMethodWhere(target(owner(type(CurrentCaller.class).or(type(CurrentTenant.class))))
                        .and(target(nameMatching("bind"))))
                .orShould()
                .beAnnotatedWith(RunAs.class)
                .because("who binds a caller gives rights, whoever asked");
    }

    private static ArchRule oneTransactionOwner(House house) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(house.packages("app"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.transaction..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(TransactionAttribute.class)
                .because("a transaction has one owner");
    }
}
