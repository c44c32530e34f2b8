/** Starts, watches and stops the three servers that make up Crossdock on one machine. */
@NullMarked
package org.crossdock.launcher;

import org.jspecify.annotations.NullMarked;
