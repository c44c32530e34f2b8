/** Products and nodes over the API. */
@NullMarked
package org.crossdock.api.catalog;

import org.jspecify.annotations.NullMarked;
