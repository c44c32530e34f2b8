package org.crossdock.app.channel.csv;

import org.crossdock.app.channel.RawBody;

/** A file as somebody sent it, and how its amounts are written. */
record Upload(String fileName, RawBody content, DecimalMark decimalMark) {}
