/** Stock over the API. */
@NullMarked
package org.crossdock.api.inventory;

import org.jspecify.annotations.NullMarked;
