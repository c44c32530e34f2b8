/** Facts that must leave the house after commit, written in the transaction that caused them. */
@NullMarked
package org.crossdock.app.platform.outbox;

import org.jspecify.annotations.NullMarked;
