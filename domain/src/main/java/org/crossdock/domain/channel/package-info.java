/** The sources that orders come from, and the rules each of them sells by. */
@NullMarked
package org.crossdock.domain.channel;

import org.jspecify.annotations.NullMarked;
