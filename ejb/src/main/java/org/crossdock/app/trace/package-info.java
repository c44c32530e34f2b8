/** Proof of what happened: the chain over the audit log, appended by one at a time and checked on request. */
@NullMarked
package org.crossdock.app.trace;

import org.jspecify.annotations.NullMarked;
