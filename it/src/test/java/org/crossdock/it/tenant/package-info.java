/** Stories about who may come in, and that a merchant's door leads to that merchant alone. */
package org.crossdock.it.tenant;
