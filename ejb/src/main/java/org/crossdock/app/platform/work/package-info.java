/** Leased background work, each piece bound to its tenant. */
@NullMarked
package org.crossdock.app.platform.work;

import org.jspecify.annotations.NullMarked;
