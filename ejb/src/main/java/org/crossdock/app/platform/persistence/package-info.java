/** Ids, and the few SQL facts both database engines share. */
@NullMarked
package org.crossdock.app.platform.persistence;

import org.jspecify.annotations.NullMarked;
