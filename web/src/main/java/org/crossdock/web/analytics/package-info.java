/** The dashboard: figures of the day, each a way into the rows behind it. */
@NullMarked
package org.crossdock.web.analytics;

import org.jspecify.annotations.NullMarked;
