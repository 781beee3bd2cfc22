package io.evwire.codegen.schema;

import com.sun.codemodel.JClassContainer;
import com.sun.codemodel.JPackage;
import com.sun.codemodel.JType;
import io.evwire.codegen.emit.MessageCodecsWriter;
import io.evwire.codegen.emit.TypeCatalogWriter;
import io.evwire.codegen.model.Dialect;
import io.evwire.codegen.model.Models;
import org.jsonschema2pojo.rules.Rule;
import org.jsonschema2pojo.rules.RuleFactory;

/** The rules of one build; they share which types were generated and which messages found. */
public final class SchemaRules {

    private final Dialect dialect;
    private final GeneratedTypes types = new GeneratedTypes();
    private final TypeCatalogWriter catalog = new TypeCatalogWriter();
    private final OpenValueRule openValueRule;
    private final MessageCodecsWriter messages = new MessageCodecsWriter();

    /**
     * The rules for the schemas of one family of protocols.
     *
     * @param dialect the family
     */
    public SchemaRules(Dialect dialect) {
        this.dialect = dialect;
        this.openValueRule = new OpenValueRule(dialect, types, catalog);
    }

    /**
     * The rule for objects.
     *
     * @param rules all rules of the build
     * @return the rule
     */
    public Rule<JPackage, JType> objectRule(RuleFactory rules) {
        return new ObjectRule(rules, dialect, types, openValueRule, messages, catalog);
    }

    /**
     * The rule for enumerations.
     *
     * @param rules all rules of the build
     * @return the rule
     */
    public Rule<JClassContainer, JType> enumRule(RuleFactory rules) {
        return new EnumRule(rules, dialect, types, catalog);
    }

    /**
     * What has been read so far.
     *
     * @return the types
     */
    public Models models() {
        return types.models();
    }
}
