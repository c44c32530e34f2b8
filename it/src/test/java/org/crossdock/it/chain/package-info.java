/** The audit log and its chain from within: what no request could show. */
package org.crossdock.it.chain;
