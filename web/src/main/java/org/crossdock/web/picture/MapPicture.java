package org.crossdock.web.picture;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A small map: the land, the places, and a line from each used node to the goal.
 *
 * @param land SVG path of the outlines
 */
public record MapPicture(int width, int height, String land, List<Lane> lanes, List<Dot> dots) {

    /** Draws the spots for a place beside other things; nothing to draw gives no picture. */
    public static Optional<MapPicture> small(List<Spot> spots) {
        return draw(spots, 400, 280);
    }

    /** Draws the spots for a place of its own. */
    public static Optional<MapPicture> wide(List<Spot> spots) {
        return draw(spots, 760, 400);
    }

    private static Optional<MapPicture> draw(List<Spot> spots, int width, int height) {
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        Projection projection =
                new Projection(width, height, spots.stream().map(Spot::point).toList());
        StringBuilder land = new StringBuilder();
        Outlines.bundled().within(projection).forEach(ring -> ring.drawOn(land, projection));
        Labels labels = new Labels(width, height);
        return Optional.of(new MapPicture(
                width, height, land.toString(), lanes(spots, projection), dots(spots, projection, labels)));
    }

    private static List<Lane> lanes(List<Spot> spots, Projection projection) {
        return spots.stream()
                .filter(spot -> spot.role() == Spot.Role.GOAL)
                .flatMap(to -> spots.stream()
                        .filter(spot -> spot.role() == Spot.Role.USED)
                        .map(from -> Lane.between(from.point(), to.point(), projection)))
                .toList();
    }

    private static List<Dot> dots(List<Spot> spots, Projection projection, Labels labels) {
        List<Dot> dots = spots.stream()
                .sorted(Comparator.comparing(Spot::role))
                .map(spot -> labels.place(
                        spot,
                        projection.x(spot.point().longitude()),
                        projection.y(spot.point().latitude())))
                .toList();
        return dots.reversed();
    }
}
