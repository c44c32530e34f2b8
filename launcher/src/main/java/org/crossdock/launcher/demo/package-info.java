/** Loads the demo merchants' products, stock and orders through the public API, resumably. */
@NullMarked
package org.crossdock.launcher.demo;

import org.jspecify.annotations.NullMarked;
