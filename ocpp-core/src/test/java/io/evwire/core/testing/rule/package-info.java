/** What must hold for the rules of every version of OCPP; a module binds the tests to itself by a subclass. */
package io.evwire.core.testing.rule;
