package org.crossdock.it.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.core.domain.properties.HasParameterTypes.Predicates.rawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.crossdock.it.architecture.breach.app.order.AsksTheMachine;
import org.crossdock.it.architecture.breach.app.order.Prints;
import org.crossdock.it.architecture.breach.domain.order.LivesInThePast;

/** No hidden clock, no hidden console: neither can be tested. */
final class HonestyRules {

    static final List<HouseRule> ALL = List.of(
            new HouseRule("time has a type", LivesInThePast.class, HonestyRules::noDate),
            new HouseRule("time comes from the clock", AsksTheMachine.class, HonestyRules::noHiddenClock),
            new HouseRule("nothing is printed", Prints.class, HonestyRules::noConsole));

    private HonestyRules() {}

    private static ArchRule noDate(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.root() + "..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo("java.util.Date")
                .because("it is mutable and has no zone; use Instant");
    }

    private static ArchRule noHiddenClock(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.root() + "..")
                .should()
                .callMethodWhere(target(owner(JavaClass.Predicates.resideInAPackage("java.time..")))
                        .and(target(name("now")))
                        .and(target(rawParameterTypes(new Class<?>[0]))))
                .because("a test must own the time; use the injected Clock");
    }

    private static ArchRule noConsole(House house) {
        return noClasses()
                .that()
                .resideInAPackage(house.root() + "..")
                .should(ACCESS_STANDARD_STREAMS)
                .because("nobody reads the console of a server; throw, or log where it ends");
    }
}
