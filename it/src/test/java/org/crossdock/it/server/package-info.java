/** The running product that the stories are told on: started once, found again, stopped at the end. */
package org.crossdock.it.server;
