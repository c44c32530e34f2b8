/** Stories about the two walls around a merchant: each rule that closes a leak, and the leak when it is dropped. */
package org.crossdock.it.tenancy;
