/** Who may call what: every method of every service, asked as every role. */
package org.crossdock.it.rights;
