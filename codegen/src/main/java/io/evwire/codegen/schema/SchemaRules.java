package io.evwire.codegen.schema;

import com.sun.codemodel.JClassContainer;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import io.evwire.codegen.emit.MessageCodecsWriter;
import io.evwire.codegen.model.Models;
import org.jsonschema2pojo.rules.Rule;
import org.jsonschema2pojo.rules.RuleFactory;

/** The rules of one build; they share which types were generated and which messages found. */
public final class SchemaRules {

    private final GeneratedTypes types = new GeneratedTypes();
    private final OpenValueRule openValueRule = new OpenValueRule(types);
    private final MessageCodecsWriter messages = new MessageCodecsWriter();
    private final Models models = new Models();

    /**
     * The rule for objects.
     *
     * @param rules all rules of the build
     * @return the rule
     */
    public Rule<JPackage, JType> objectRule(RuleFactory rules) {
        return new ObjectRule(rules, types, openValueRule, messages, models);
    }

    /**
     * The rule for enumerations.
     *
     * @param rules all rules of the build
     * @return the rule
     */
    public Rule<JClassContainer, JType> enumRule(RuleFactory rules) {
        return new EnumRule(rules, types, models);
    }

    /**
     * What has been read so far.
     *
     * @return the types
     */
    public Models models() {
        return models;
    }
}
