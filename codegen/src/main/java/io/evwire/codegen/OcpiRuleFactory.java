package io.evwire.codegen;

import io.evwire.codegen.model.Dialect;

/** The rules for the schemas of OCPI. Name it as {@code customRuleFactory} of the Maven plugin. */
public final class OcpiRuleFactory extends EvwireRuleFactory {

    /** The rules for the schemas of OCPI. */
    public OcpiRuleFactory() {
        super(Dialect.OCPI);
    }
}
