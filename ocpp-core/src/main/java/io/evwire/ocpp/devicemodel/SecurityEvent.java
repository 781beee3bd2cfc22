// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

/**
 * A standardized security event: what a {@code SecurityEventNotificationRequest} gives as its type.
 *
 * @param name the type, such as {@code TamperDetectionActivated}
 * @param isCritical whether the station reports it to the CSMS; it logs the others only
 * @param description what has happened
 */
public record SecurityEvent(String name, boolean isCritical, String description) implements Named {}
