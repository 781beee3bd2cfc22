// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.rule;

/**
 * What rules see of a CustomerInformationRequest.
 *
 * @param identifiers how many of customerIdentifier, idToken and customerCertificate it has
 */
public record CustomerInformationView(int identifiers) implements MessageView {}
