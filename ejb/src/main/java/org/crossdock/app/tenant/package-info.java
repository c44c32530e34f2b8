/** Merchants: created, found, listed. */
@NullMarked
package org.crossdock.app.tenant;

import org.jspecify.annotations.NullMarked;
