/** The machine clients' door: version 1 of the API. */
@NullMarked
package org.crossdock.api;

import org.jspecify.annotations.NullMarked;
