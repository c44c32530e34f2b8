package org.crossdock.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.crossdock.domain.shared.GeoPoint;
import org.crossdock.web.picture.Spot.Role;
import org.junit.jupiter.api.Test;

class MapPictureTest {

    private static final Spot LONDON = new Spot("London", new GeoPoint(51.5, -0.1), Role.USED);
    private static final Spot LEEDS = new Spot("Leeds", new GeoPoint(53.8, -1.5), Role.OTHER);
    private static final Spot CUSTOMER = new Spot("Customer", new GeoPoint(55.9, -3.2), Role.GOAL);

    @Test
    void every_place_lies_within_the_picture() {
        MapPicture picture = MapPicture.small(List.of(LONDON, LEEDS, CUSTOMER)).orElseThrow();

        assertThat(picture.dots()).hasSize(3).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(0L, (long) picture.width());
            assertThat(dot.y()).isBetween(0L, (long) picture.height());
        });
    }

    @Test
    void only_nodes_that_give_goods_have_a_line_to_the_customer() {
        MapPicture picture = MapPicture.small(List.of(LONDON, LEEDS, CUSTOMER)).orElseThrow();

        assertThat(picture.lanes()).hasSize(1);
    }

    @Test
    void north_is_up_and_land_is_drawn() {
        MapPicture picture = MapPicture.small(List.of(LONDON, CUSTOMER)).orElseThrow();

        Dot customer = picture.dots().getLast();
        Dot london = picture.dots().getFirst();
        assertThat(customer.y()).isLessThan(london.y());
        assertThat(picture.land()).startsWith("M").endsWith("Z");
    }

    @Test
    void labels_do_not_cover_each_other() {
        Spot twin = new Spot("London too", LONDON.point(), Role.USED);

        MapPicture picture = MapPicture.small(List.of(LONDON, twin)).orElseThrow();

        assertThat(picture.dots()).extracting(Dot::anchor).doesNotHaveDuplicates();
    }

    @Test
    void without_places_there_is_no_picture() {
        assertThat(MapPicture.wide(List.of())).isEmpty();
    }
}
