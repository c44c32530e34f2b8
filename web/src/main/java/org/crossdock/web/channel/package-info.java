/** The channels that orders come from, and the shops connected to them. */
@NullMarked
package org.crossdock.web.channel;

import org.jspecify.annotations.NullMarked;
