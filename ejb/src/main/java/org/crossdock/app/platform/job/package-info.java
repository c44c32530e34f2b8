/** Jobs of the installation: ordered steps that each can be run again, so that a job outlives the server it ran on. */
@NullMarked
package org.crossdock.app.platform.job;

import org.jspecify.annotations.NullMarked;
