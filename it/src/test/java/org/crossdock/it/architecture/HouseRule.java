package org.crossdock.it.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * One rule about classes.
 *
 * @param sentence the rule, as people say it
 * @param breach the fixture that must be caught by it
 * @param rule the check, for the house it is asked about
 */
record HouseRule(String sentence, Class<?> breach, Function<House, ArchRule> rule) {

    ArchRule in(House house) {
        return rule.apply(house).as(sentence);
    }

    @Override
    public String toString() {
        return sentence;
    }
}
