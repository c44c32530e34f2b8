/** Orders on screen: the list, one order with the why of its routing, import and export. */
@NullMarked
package org.crossdock.web.order;

import org.jspecify.annotations.NullMarked;
