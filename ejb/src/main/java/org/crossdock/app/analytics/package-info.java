/** Figures of the day, each opening the rows behind it. */
@NullMarked
package org.crossdock.app.analytics;

import org.jspecify.annotations.NullMarked;
