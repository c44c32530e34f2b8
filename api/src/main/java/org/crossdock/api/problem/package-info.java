/** Refusals and failures as problem+json. */
@NullMarked
package org.crossdock.api.problem;

import org.jspecify.annotations.NullMarked;
