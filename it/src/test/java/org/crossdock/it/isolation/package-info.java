/** Nobody sees what is not theirs: every door that the deployed application has is tried with another's keys. */
package org.crossdock.it.isolation;
