/** Stories about orders: placed once, claimed, routed, explained, listed. */
package org.crossdock.it.order;
