package org.crossdock.app.channel.csv;

/** What names an order in a file: its channel, and the channel's own number. */
record OrderKey(String channel, String externalId) {}
