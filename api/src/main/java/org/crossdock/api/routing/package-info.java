/** Routing decisions over the API. */
@NullMarked
package org.crossdock.api.routing;

import org.jspecify.annotations.NullMarked;
