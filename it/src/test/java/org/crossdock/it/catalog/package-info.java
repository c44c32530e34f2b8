/** Stories about what is sold and where it lies. */
package org.crossdock.it.catalog;
