/** A merchant's data as one file: taken out whole, taken in again, and proved to be the same. */
@NullMarked
package org.crossdock.app.tenant.takeout;

import org.jspecify.annotations.NullMarked;
