// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.migration;

/**
 * One difference between the versions and what a migration does about it.
 *
 * @param type the type's name in the standard
 * @param property the property, or empty for the type as a whole
 * @param kind a constant of {@code Difference.Kind}
 * @param what what differs
 * @param toNewer what a migration to the newer version does
 * @param toOlder what a migration to the older version does
 */
record DifferenceModel(String type, String property, String kind, String what, String toNewer, String toOlder) {}
