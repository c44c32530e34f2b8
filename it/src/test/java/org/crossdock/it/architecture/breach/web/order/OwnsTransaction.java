package org.crossdock.it.architecture.breach.web.order;

import jakarta.transaction.Transactional;

/** A page that begins a transaction. */
@Transactional
public class OwnsTransaction {}
