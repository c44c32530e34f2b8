/** The login server as Crossdock administers it: merchants' organizations, their people and their machine clients. */
@NullMarked
package org.crossdock.app.tenant.identity;

import org.jspecify.annotations.NullMarked;
