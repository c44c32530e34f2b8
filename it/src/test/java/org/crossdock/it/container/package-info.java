/** The real EAR with the stories inside, on a server of its own beside the running product, on the same database. */
package org.crossdock.it.container;
