/** The people of a merchant: invited, given roles and locations, let in and kept out. */
@NullMarked
package org.crossdock.app.tenant.people;

import org.jspecify.annotations.NullMarked;
