/** Stock: changed only by movements, claimed without ever overselling, searched. */
@NullMarked
package org.crossdock.app.inventory;

import org.jspecify.annotations.NullMarked;
