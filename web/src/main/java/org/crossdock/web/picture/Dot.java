package org.crossdock.web.picture;

/**
 * A place on a map with room for its label.
 *
 * @param style how it is drawn
 * @param label blank if there was no room beside it; the table under the map names it
 * @param anchor which end of the label stands at its place: start, middle or end
 */
public record Dot(long x, long y, String style, String label, String anchor, long labelX, long labelY) {

    private static final int LARGE = 7;
    private static final int SMALL = 5;

    /** Places that take part are larger. */
    public int radius() {
        return style.equals("node") ? SMALL : LARGE;
    }
}
