/** The work that one node does for one order by one method. */
@NullMarked
package org.crossdock.domain.fulfillment;

import org.jspecify.annotations.NullMarked;
