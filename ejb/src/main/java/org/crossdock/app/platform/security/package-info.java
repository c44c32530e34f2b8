/** Who calls: principal, token claims, and secrets at rest. */
@NullMarked
package org.crossdock.app.platform.security;

import org.jspecify.annotations.NullMarked;
