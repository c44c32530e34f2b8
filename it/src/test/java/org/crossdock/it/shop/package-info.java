/** A merchant's daily business in the words of a story: list a product, stock it, place an order. */
package org.crossdock.it.shop;
