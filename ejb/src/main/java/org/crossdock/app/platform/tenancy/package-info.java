/** Who the tenant of a call is, and the two walls around its data: schema and database role. */
@NullMarked
package org.crossdock.app.platform.tenancy;

import org.jspecify.annotations.NullMarked;
