package org.crossdock.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossdock.domain.shared.GeoPoint;

/**
 * A small map: the land, the places, and a line from each used node to the goal.
 *
 * @param land SVG path of the outlines
 */
public record MapPicture(int width, int height, String land, List<Lane> lanes, List<Dot> dots) {

    private static final int WIDTH = 720;
    private static final int HEIGHT = 400;

    /** Draws the spots; nothing to draw gives no picture. */
    public static Optional<MapPicture> of(List<Spot> spots) {
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        Projection projection =
                new Projection(WIDTH, HEIGHT, spots.stream().map(Spot::point).toList());
        StringBuilder land = new StringBuilder();
        Outlines.bundled().within(projection).forEach(ring -> ring.drawOn(land, projection));
        return Optional.of(
                new MapPicture(WIDTH, HEIGHT, land.toString(), lanes(spots, projection), dots(spots, projection)));
    }

    private static List<Lane> lanes(List<Spot> spots, Projection projection) {
        Optional<Spot> goal =
                spots.stream().filter(spot -> spot.role() == Spot.Role.GOAL).findFirst();
        return goal.stream()
                .flatMap(to -> spots.stream()
                        .filter(spot -> spot.role() == Spot.Role.USED)
                        .map(from -> Lane.between(from.point(), to.point(), projection)))
                .toList();
    }

    private static List<Dot> dots(List<Spot> spots, Projection projection) {
        Labels labels = new Labels(WIDTH, HEIGHT);
        List<Dot> dots = new ArrayList<>();
        spots.stream().sorted(Comparator.comparing(Spot::role)).forEach(spot -> {
            GeoPoint point = spot.point();
            dots.add(labels.place(spot, projection.x(point.longitude()), projection.y(point.latitude())));
        });
        return List.copyOf(dots.reversed());
    }
}
