/** Channels, and the ways orders come in. */
@NullMarked
package org.crossdock.app.channel;

import org.jspecify.annotations.NullMarked;
