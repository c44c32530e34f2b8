/** How the shape of requests is checked. */
@NullMarked
package org.crossdock.api.validation;

import org.jspecify.annotations.NullMarked;
