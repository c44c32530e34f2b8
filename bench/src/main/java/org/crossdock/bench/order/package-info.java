/** Placing orders: through the whole application, and as the same rows written by hand. */
@NullMarked
package org.crossdock.bench.order;

import org.jspecify.annotations.NullMarked;
