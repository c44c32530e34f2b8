/** Who may call what: scopes of the token, and the merchant it names. */
@NullMarked
package org.crossdock.api.security;

import org.jspecify.annotations.NullMarked;
