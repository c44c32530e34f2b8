/** What every benchmark needs: settings, servers of its own, and a report. */
@NullMarked
package org.crossdock.bench.run;

import org.jspecify.annotations.NullMarked;
