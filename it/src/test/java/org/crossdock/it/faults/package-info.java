/** Stories about servers that die in the middle of the work. */
package org.crossdock.it.faults;
