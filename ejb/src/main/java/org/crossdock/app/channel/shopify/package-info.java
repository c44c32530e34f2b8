/** Shopify: its webhooks in, verified, and its orders in our words. */
@NullMarked
package org.crossdock.app.channel.shopify;

import org.jspecify.annotations.NullMarked;
