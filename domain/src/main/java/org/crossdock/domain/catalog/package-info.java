/** What is sold and where it is kept: products, and the nodes (DCs and stores) that hold them. */
@NullMarked
package org.crossdock.domain.catalog;

import org.jspecify.annotations.NullMarked;
