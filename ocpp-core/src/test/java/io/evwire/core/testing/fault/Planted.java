// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing.fault;

import io.evwire.core.violation.ViolationKind;

/**
 * A value with one fault.
 *
 * @param value the value
 * @param path where the fault is, as a JSON Pointer
 * @param kind what it is
 * @param <T> the record
 */
public record Planted<T>(T value, String path, ViolationKind kind) {}
