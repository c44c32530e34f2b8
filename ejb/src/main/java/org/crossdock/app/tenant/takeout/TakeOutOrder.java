package org.crossdock.app.tenant.takeout;

/** Whose data is taken out, as the registry knows them. */
public record TakeOutOrder(String slug, String name, String plan, int schemaVersion) {}
