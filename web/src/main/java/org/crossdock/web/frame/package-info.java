/** What every page shares: the shell around it, its words and numbers, and what happens when it fails. */
@NullMarked
package org.crossdock.web.frame;

import org.jspecify.annotations.NullMarked;
