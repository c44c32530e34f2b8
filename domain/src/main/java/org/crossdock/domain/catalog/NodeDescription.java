package org.crossdock.domain.catalog;

import java.time.LocalTime;
import java.time.ZoneId;
import org.crossdock.domain.shared.Address;
import org.jspecify.annotations.Nullable;

/**
 * What a merchant says about a node.
 *
 * @param code short name towards people and programs, never reused
 * @param sequence lower wins when two plans cost the same
 * @param cutOff latest local time at which an order still leaves on the same day
 * @param ships whether parcels leave from here
 * @param pickup whether shoppers collect here
 */
public record NodeDescription(
        String code,
        String name,
        NodeKind kind,
        int sequence,
        Address address,
        ZoneId timeZone,
        @Nullable LocalTime cutOff,
        boolean ships,
        boolean pickup) {}
