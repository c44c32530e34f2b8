/** The one clock. */
@NullMarked
package org.crossdock.app.platform.time;

import org.jspecify.annotations.NullMarked;
