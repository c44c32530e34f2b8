/** The why of a routing decision on screen. */
@NullMarked
package org.crossdock.web.routing;

import org.jspecify.annotations.NullMarked;
