package io.evwire.ocpp.rule;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One text or number of a message, as it stands on the wire.
 *
 * @param path JSON Pointer to it
 * @param property the name of its property, which for an element of a list is the list's
 * @param owner the name of the property whose object it is in, or null at the top
 * @param text its text, or null when it is a number
 * @param number its number, or null when it is a text
 * @param isTowardsStation whether the message goes to the Charging Station
 */
record PayloadValue(
        String path,
        String property,
        @Nullable String owner,
        @Nullable String text,
        @Nullable BigDecimal number,
        boolean isTowardsStation) {}
