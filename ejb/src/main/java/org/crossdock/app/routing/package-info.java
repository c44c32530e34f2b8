/** Plans which node fills what, and keeps the why. */
@NullMarked
package org.crossdock.app.routing;

import org.jspecify.annotations.NullMarked;
