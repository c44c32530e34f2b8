/** Cursors: opaque, signed, bound to the list they page. */
@NullMarked
package org.crossdock.api.paging;

import org.jspecify.annotations.NullMarked;
