package io.evwire.core.rule;

import org.jspecify.annotations.Nullable;

/**
 * What rules see of a message that selects charging profiles of a Charging Station.
 *
 * @param isClearing whether it clears them, rather than asking for them
 * @param path JSON Pointer to the criteria
 * @param isSelective whether it names at least one profile or criterion
 * @param purpose the purpose it selects, empty when unrecognized, or null when absent
 */
public record ChargingProfileFilterView(
        boolean isClearing,
        String path,
        boolean isSelective,
        @Nullable String purpose) implements MessageView {}
