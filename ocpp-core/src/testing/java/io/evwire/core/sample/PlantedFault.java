// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.sample;

import io.evwire.core.violation.ViolationKind;

/**
 * A text with one fault.
 *
 * @param json the payload or object
 * @param path where the fault is, a JSON Pointer
 * @param kind the fault, as a violation will name it
 */
public record PlantedFault(String json, String path, ViolationKind kind) {}
