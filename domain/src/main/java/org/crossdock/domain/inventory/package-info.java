/** The truth about stock: counters per node and SKU, and the movements that are their only writer. */
@NullMarked
package org.crossdock.domain.inventory;

import org.jspecify.annotations.NullMarked;
