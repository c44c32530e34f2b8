package org.crossdock.it.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.crossdock.it.architecture.breach.app.order.SeesResources;
import org.crossdock.it.architecture.breach.domain.order.SeesTheServer;

/** Which module may know what: {@code web} and {@code api} know {@code ejb} knows {@code domain}. */
final class LayerRules {

    static final List<HouseRule> ALL = List.of(
            new HouseRule("domain sees no server", SeesTheServer.class, LayerRules::domainSeesNoServer),
            new HouseRule("nothing below sees an edge", SeesResources.class, LayerRules::nothingBelowSeesAnEdge));

    private LayerRules() {}

    private static ArchRule domainSeesNoServer(House house) {
        return classes()
                .that()
                .resideInAPackage(house.packages("domain"))
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(house.packages("domain"), "java..", "org.jspecify..")
                        .and(not(resideInAnyPackage("java.sql..")))
                        .or(resideInAnyPackage("jakarta.persistence..", "jakarta.validation..")
                                .and(aDeclaration())))
                .because("rules must run in milliseconds, without server, EntityManager or Hibernate");
    }

    private static DescribedPredicate<JavaClass> aDeclaration() {
        return describe("an annotation or an enum of one", type -> type.isAnnotation() || type.isEnum());
    }

    private static ArchRule nothingBelowSeesAnEdge(House house) {
        return noClasses()
                .that()
                .resideInAnyPackage(house.packages("domain"), house.packages("app"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(house.packages("web"), house.packages("api"))
                .because("the edges stay replaceable");
    }
}
