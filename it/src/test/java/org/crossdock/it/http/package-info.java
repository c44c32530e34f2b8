/** The product as machine clients meet it: tokens, requests, answers. */
package org.crossdock.it.http;
