/** Proof of what happened: hash chains that show when a fact was touched later. */
@NullMarked
package org.crossdock.domain.trace;

import org.jspecify.annotations.NullMarked;
