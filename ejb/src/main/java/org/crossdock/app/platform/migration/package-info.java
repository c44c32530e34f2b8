/** Brings the registry and each merchant's schema to the version of this release. */
@NullMarked
package org.crossdock.app.platform.migration;

import org.jspecify.annotations.NullMarked;
