package org.crossdock.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import org.crossdock.it.architecture.breach.app.nonsense.HasNoFeature;
import org.crossdock.it.architecture.breach.domain.catalog.KnowsOrders;

/** How features meet. */
final class FeatureRules {

    static final List<HouseRule> ALL = List.of(
            new HouseRule("packages have no cycles", KnowsOrders.class, FeatureRules::noCycles),
            new HouseRule("a package belongs to a feature", HasNoFeature.class, FeatureRules::knownFeatures),
            new HouseRule("features use only what their row allows", KnowsOrders.class, FeatureRules::arrows));

    private FeatureRules() {}

    private static ArchRule noCycles(House house) {
        return slices().matching(house.root() + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("what goes in circles cannot be understood in parts");
    }

    private static ArchRule knownFeatures(House house) {
        return classes()
                .that()
                .resideInAnyPackage(house.packages("domain"), house.packages("app"))
                .should(new ArchCondition<>("belong to a feature with a row in FeatureArrows") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean known = house.featureOf(type)
                                .filter(FeatureArrows::isKnown)
                                .isPresent();
                        events.add(new SimpleConditionEvent(type, known, type.getName() + " belongs to no feature"));
                    }
                })
                .because("one feature is one word everywhere");
    }

    private static ArchRule arrows(House house) {
        return classes()
                .that()
                .resideInAnyPackage(house.packages("domain"), house.packages("app"))
                .should(new ArchCondition<>("follow FeatureArrows") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getDirectDependenciesFromSelf().stream()
                                .filter(dependency -> !isAllowed(house, dependency))
                                .forEach(dependency -> events.add(
                                        SimpleConditionEvent.violated(dependency, dependency.getDescription())));
                    }
                })
                .because("coupling is a decision, not an accident");
    }

    private static boolean isAllowed(House house, Dependency dependency) {
        return house.featureOf(dependency.getTargetClass())
                .flatMap(used ->
                        house.featureOf(dependency.getOriginClass()).map(user -> FeatureArrows.allow(user, used)))
                .orElse(true);
    }
}
