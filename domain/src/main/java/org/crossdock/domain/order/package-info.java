/** The life of an order: its lines and their quantity buckets, its money, its events. */
@NullMarked
package org.crossdock.domain.order;

import org.jspecify.annotations.NullMarked;
