// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.devicemodel;

/**
 * A standardized unit of measure: what {@code UnitOfMeasure.unit} and {@code VariableCharacteristics.unit} give.
 *
 * @param name the unit's symbol, such as {@code kWh}; letter case matters
 * @param description the unit in words
 */
public record StandardUnit(String name, String description) implements Named {}
