package org.crossdock.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameStartingWith;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.Path;
import java.util.List;
import org.crossdock.it.architecture.breach.api.catalog.SeesPages;
import org.crossdock.it.architecture.breach.app.order.ReachableByPages;
import org.crossdock.it.architecture.breach.web.order.ReachableByUrl;
import org.crossdock.it.architecture.breach.web.order.SeesTheDatabase;

/** Pages and resources: what they may see, and where they are found. */
final class EdgeRules {

    /** People are told that someone else was faster. */
    private static final DescribedPredicate<JavaClass> A_LOST_RACE = type(OptimisticLockException.class);

    static final List<HouseRule> ALL = List.of(
            new HouseRule("edges see no database", SeesTheDatabase.class, EdgeRules::noDatabase),
            new HouseRule("edges do not see each other", SeesPages.class, EdgeRules::apart),
            new HouseRule("page beans are in web and end with Page", ReachableByPages.class, EdgeRules::pages),
            new HouseRule("resources are in api and end with Resource", ReachableByUrl.class, EdgeRules::resources));

    private EdgeRules() {}

    private static ArchRule noDatabase(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.packages("web"), house.packages("api"))
                .should()
                .dependOnClassesThat(assignableTo(EntityManager.class)
                        .or(simpleNameStartingWith("Jpa"))
                        .or(resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                                .and(not(A_LOST_RACE))))
                .because("what goes around the services goes around the tenant check");
    }

    private static ArchRule apart(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.packages("api"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(house.packages("web"))
                .because("they are two deployments with class loaders of their own");
    }

    private static ArchRule pages(House house) {
        return classes()
                .that()
                .areAnnotatedWith(Named.class)
                .and()
                .resideOutsideOfPackage(house.packages("web", "frame"))
                .should()
                .resideInAPackage(house.packages("web"))
                .andShould()
                .haveSimpleNameEndingWith("Page")
                .because("what a page can name is public surface");
    }

    private static ArchRule resources(House house) {
        return classes()
                .that()
                .areAnnotatedWith(Path.class)
                .should()
                .resideInAPackage(house.packages("api"))
                .andShould()
                .haveSimpleNameEndingWith("Resource")
                .because("what has an address is public surface");
    }
}
