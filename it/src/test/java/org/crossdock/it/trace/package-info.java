/** Who changed what, and the proof of it, as clients see them. */
package org.crossdock.it.trace;
