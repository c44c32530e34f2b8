package org.crossdock.app.tenant;

/**
 * Asks for a merchant to be made from a take-out.
 *
 * @param file name of the take-out on this server
 * @param adminEmail who is invited to run it; empty when nobody is
 */
public record TakeIn(String file, String slug, String name, String adminEmail, String adminName) {}
