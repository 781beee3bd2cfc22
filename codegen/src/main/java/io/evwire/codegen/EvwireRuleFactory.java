package io.evwire.codegen;

import com.sun.codemodel.JClassContainer;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.Models;
import io.evwire.codegen.schema.SchemaRules;
import org.jsonschema2pojo.rules.Rule;
import org.jsonschema2pojo.rules.RuleFactory;

/**
 * The rules of jsonschema2pojo with two of them replaced: objects become immutable records and enumerations keep their
 * wire text, both with streaming codecs beside them. Loading, {@code $ref} resolution, type and format rules stay
 * jsonschema2pojo's. Name it as {@code customRuleFactory} of the Maven plugin.
 */
public class EvwireRuleFactory extends RuleFactory {

    private final SchemaRules schemaRules;

    /** The rules for the schemas of OCPP. */
    public EvwireRuleFactory() {
        this(Dialect.OCPP);
    }

    /**
     * The rules for the schemas of one family of protocols.
     *
     * @param dialect the family
     */
    EvwireRuleFactory(Dialect dialect) {
        this.schemaRules = new SchemaRules(dialect);
    }

    @Override
    public Rule<JPackage, JType> getObjectRule() {
        return schemaRules.objectRule(this);
    }

    @Override
    public Rule<JClassContainer, JType> getEnumRule() {
        return schemaRules.enumRule(this);
    }

    /**
     * What has been read so far.
     *
     * @return the types
     */
    public Models models() {
        return schemaRules.models();
    }
}
