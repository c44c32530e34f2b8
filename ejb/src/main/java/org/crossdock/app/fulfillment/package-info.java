/** Gives nodes their work and tells them when it is due. */
@NullMarked
package org.crossdock.app.fulfillment;

import org.jspecify.annotations.NullMarked;
