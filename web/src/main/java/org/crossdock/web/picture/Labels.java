package org.crossdock.web.picture;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Finds room for each label beside its dot: right, left, above or below, never over another one. */
final class Labels {

    private static final double LETTER = 7.6;
    private static final double LINE = 14;
    private static final double GAP = 10;

    private final Rectangle2D frame;
    private final List<Rectangle2D> taken = new ArrayList<>();

    Labels(int width, int height) {
        this.frame = new Rectangle2D.Double(0, 0, width, height);
    }

    Dot place(Spot spot, double x, double y) {
        String style = switch (spot.role()) {
            case GOAL -> "goal";
            case USED -> "node used";
            case OTHER -> "node";
        };
        taken.add(new Rectangle2D.Double(x - 5, y - 5, 10, 10));
        double width = spot.label().length() * LETTER;
        for (Side side : Side.values()) {
            Rectangle2D room = side.room(x, y, width);
            if (frame.contains(room) && taken.stream().noneMatch(room::intersects)) {
                taken.add(room);
                long labelX = Math.round(side.anchorX(room));
                return new Dot(
                        Math.round(x),
                        Math.round(y),
                        style,
                        spot.label(),
                        side.anchor,
                        labelX,
                        Math.round(room.getMaxY() - 3));
            }
        }
        return new Dot(Math.round(x), Math.round(y), style, "", "start", 0, 0);
    }

    private enum Side {
        RIGHT("start", 1, 0),
        LEFT("end", -1, 0),
        ABOVE("middle", 0, -1),
        BELOW("middle", 0, 1);

        private final String anchor;
        private final int across;
        private final int down;

        Side(String anchor, int across, int down) {
            this.anchor = anchor;
            this.across = across;
            this.down = down;
        }

        Rectangle2D room(double x, double y, double width) {
            double middleX = x + across * (GAP + width / 2);
            double middleY = y + down * (GAP + LINE / 2);
            return new Rectangle2D.Double(middleX - width / 2, middleY - LINE / 2, width, LINE);
        }

        double anchorX(Rectangle2D room) {
            return switch (this) {
                case RIGHT -> room.getMinX();
                case LEFT -> room.getMaxX();
                case ABOVE, BELOW -> room.getCenterX();
            };
        }
    }
}
