/** Where an address lies, from bundled tables and without asking anyone outside. */
@NullMarked
package org.crossdock.app.platform.geo;

import org.jspecify.annotations.NullMarked;
