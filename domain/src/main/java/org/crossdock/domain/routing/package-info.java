/** Chooses the nodes that fill an order at the least cost, and says why. */
@NullMarked
package org.crossdock.domain.routing;

import org.jspecify.annotations.NullMarked;
