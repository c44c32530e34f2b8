/** The audit log for people: who changed what, and whether that log is what it was. */
@NullMarked
package org.crossdock.web.trace;

import org.jspecify.annotations.NullMarked;
