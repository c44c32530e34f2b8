/** A merchant of this installation, and what people and programs may do there. */
@NullMarked
package org.crossdock.domain.tenant;

import org.jspecify.annotations.NullMarked;
