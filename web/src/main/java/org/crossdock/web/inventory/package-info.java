/** Stock on screen: what each node has of each SKU. */
@NullMarked
package org.crossdock.web.inventory;

import org.jspecify.annotations.NullMarked;
