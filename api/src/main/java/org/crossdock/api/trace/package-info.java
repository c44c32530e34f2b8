/** The audit log for programs that watch or archive it. */
@NullMarked
package org.crossdock.api.trace;

import org.jspecify.annotations.NullMarked;
