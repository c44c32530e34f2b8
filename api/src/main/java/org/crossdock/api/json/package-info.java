/** How JSON is read and written. */
@NullMarked
package org.crossdock.api.json;

import org.jspecify.annotations.NullMarked;
