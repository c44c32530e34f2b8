/** Values that every feature speaks: money, places on the map, addresses, refusals. */
@NullMarked
package org.crossdock.domain.shared;

import org.jspecify.annotations.NullMarked;
