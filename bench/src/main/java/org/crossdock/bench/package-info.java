/** Measures Crossdock against baselines in the same run; its figures are ratios. */
@NullMarked
package org.crossdock.bench;

import org.jspecify.annotations.NullMarked;
