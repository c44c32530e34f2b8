/** Webhooks of shops. */
@NullMarked
package org.crossdock.api.channel;

import org.jspecify.annotations.NullMarked;
