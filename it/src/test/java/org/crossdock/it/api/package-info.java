/** Stories about the API as a whole. */
package org.crossdock.it.api;
