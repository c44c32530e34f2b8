/** Answers already given, kept so that a repeated request gets the same one. */
@NullMarked
package org.crossdock.app.platform.idempotency;

import org.jspecify.annotations.NullMarked;
