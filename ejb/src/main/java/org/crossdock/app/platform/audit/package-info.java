/** The audit log: who changed what, written in the transaction of the change. Nobody else names its table. */
@NullMarked
package org.crossdock.app.platform.audit;

import org.jspecify.annotations.NullMarked;
