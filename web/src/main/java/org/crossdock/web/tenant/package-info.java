/** Which merchant somebody works for, and the merchants of this installation. */
@NullMarked
package org.crossdock.web.tenant;

import org.jspecify.annotations.NullMarked;
