package org.crossdock.it.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.util.List;
import org.crossdock.it.architecture.breach.domain.order.CanBeSet;
import org.crossdock.it.architecture.breach.domain.order.LoadsEverything;
import org.crossdock.it.architecture.breach.domain.order.SeesTheServer;
import org.jspecify.annotations.NullMarked;

/** What a truth looks like. */
final class ModelRules {

    static final List<HouseRule> ALL = List.of(
            new HouseRule("the domain has no setters", CanBeSet.class, ModelRules::noSetters),
            new HouseRule("fields are not public", CanBeSet.class, ModelRules::noPublicFields),
            new HouseRule("relations are loaded when asked for", LoadsEverything.class, ModelRules::noEagerRelation),
            new HouseRule("every package is null-marked", SeesTheServer.class, ModelRules::nullMarked));

    private ModelRules() {}

    private static ArchRule noSetters(House house) {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(house.packages("domain"))
                .should()
                .haveNameMatching("set[A-Z].*")
                .because("what anyone may set nobody guards; an aggregate has verbs");
    }

    private static ArchRule noPublicFields(House house) {
        return noFields()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage(house.root() + "..")
                .and()
                .areNotStatic()
                .should()
                .bePublic()
                .because("what anyone may set nobody guards");
    }

    private static ArchRule noEagerRelation(House house) {
        return classes()
                .that()
                .resideInAnyPackage(house.packages("domain"), house.packages("app"))
                .should(new ArchCondition<>("load relations when they are asked for") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        type.getFields().stream()
                                .filter(field -> field.tryGetAnnotationOfType(OneToMany.class)
                                                .filter(relation -> relation.fetch() == FetchType.EAGER)
                                                .isPresent()
                                        || field.tryGetAnnotationOfType(ManyToOne.class)
                                                .filter(relation -> relation.fetch() == FetchType.EAGER)
                                                .isPresent())
                                .forEach(field -> events.add(
                                        SimpleConditionEvent.violated(field, field.getFullName() + " is eager")));
                    }
                })
                .because("a list of orders must not load every line");
    }

    private static ArchRule nullMarked(House house) {
        return classes()
                .that()
                .resideInAPackage(house.root() + "..")
                .should(new ArchCondition<>("live in a package with @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(type, marked, type.getName() + " is not null-marked"));
                    }
                })
                .because("null must be a choice");
    }
}
