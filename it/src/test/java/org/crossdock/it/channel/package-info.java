/** Stories about what shops send by themselves. */
package org.crossdock.it.channel;
