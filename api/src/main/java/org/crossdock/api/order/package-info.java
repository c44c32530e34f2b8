/** Orders over the API. */
@NullMarked
package org.crossdock.api.order;

import org.jspecify.annotations.NullMarked;
