/** Pictures drawn on the server as SVG: small maps and bar charts, readable in light and dark, each with its table. */
@NullMarked
package org.crossdock.web.picture;

import org.jspecify.annotations.NullMarked;
