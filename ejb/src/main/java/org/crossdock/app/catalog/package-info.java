/** Products and nodes: described by the merchant, read by everyone. */
@NullMarked
package org.crossdock.app.catalog;

import org.jspecify.annotations.NullMarked;
