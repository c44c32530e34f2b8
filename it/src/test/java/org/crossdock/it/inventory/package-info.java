/** Stories about stock: counted, promised, claimed by many at once. */
package org.crossdock.it.inventory;
