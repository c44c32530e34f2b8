package org.crossdock.it.architecture.breach.app.nonsense;

/** A package whose name is no feature's. */
public record HasNoFeature(String name) {}
