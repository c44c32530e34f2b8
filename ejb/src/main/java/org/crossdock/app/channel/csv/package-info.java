/** Orders from CSV files: checked whole before anything is placed, then placed one by one. */
@NullMarked
package org.crossdock.app.channel.csv;

import org.jspecify.annotations.NullMarked;
