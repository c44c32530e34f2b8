package org.crossdock.web.tenant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.crossdock.domain.tenant.MerchantRole;
import org.crossdock.domain.tenant.Right;
import org.crossdock.domain.tenant.Role;
import org.crossdock.web.frame.CurrentUser;
import org.crossdock.web.frame.PageNotFound;
import org.crossdock.web.frame.Words;

/** Which role may do what, read from the one table that decides. */
@Named
@RequestScoped
public class RightsPage {

    @Inject
    CurrentUser user;

    /** Shows it to those who give roles. */
    public void load() {
        if (!user.may(Right.PEOPLE_MANAGE)) {
            throw new PageNotFound();
        }
    }

    /** The roles of people, then programs. */
    public List<String> getColumns() {
        Words words = Words.of("tenant");
        List<String> columns = new ArrayList<>();
        for (MerchantRole role : MerchantRole.values()) {
            columns.add(words.name("role", role));
        }
        columns.add(words.say("rights.program"));
        return columns;
    }

    /** The rights within a merchant. */
    public List<Row> getRows() {
        Words words = Words.of("tenant");
        return Arrays.stream(Right.values())
                .filter(right -> roles().anyMatch(right::isGivenTo))
                .map(right -> new Row(
                        words.name("right", right),
                        roles().map(right::isGivenTo).toList()))
                .toList();
    }

    private static Stream<Role> roles() {
        return Stream.concat(Arrays.stream(MerchantRole.values()).map(MerchantRole::role), Stream.of(Role.INTEGRATION));
    }

    /** A right, and for each column whether it is given. */
    public record Row(String right, List<Boolean> given) {}
}
