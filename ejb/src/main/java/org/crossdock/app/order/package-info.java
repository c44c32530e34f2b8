/** Orders: placed once, found, shown. */
@NullMarked
package org.crossdock.app.order;

import org.jspecify.annotations.NullMarked;
