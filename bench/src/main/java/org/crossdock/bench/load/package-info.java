/** Loads two contenders alternately, in the closed model, and keeps every sample. */
@NullMarked
package org.crossdock.bench.load;

import org.jspecify.annotations.NullMarked;
