/** Products and nodes on screen. */
@NullMarked
package org.crossdock.web.catalog;

import org.jspecify.annotations.NullMarked;
