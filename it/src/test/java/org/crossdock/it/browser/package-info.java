/** The portal as people meet it: a real browser, Keycloak's own login pages, every page in every setting. */
package org.crossdock.it.browser;
