/** A merchant's machine clients: opened with scopes, rotated with overlap, revoked; never their secrets. */
@NullMarked
package org.crossdock.app.tenant.machine;

import org.jspecify.annotations.NullMarked;
