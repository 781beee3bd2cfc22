// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen;

import com.sun.codemodel.JClassContainer;
import com.sun.codemodel.JType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.rules.Rule;
import org.jsonschema2pojo.rules.RuleFactory;

/**
 * The door through which the plugin of jsonschema2pojo comes in: name it as {@code customRuleFactory}. The plugin asks
 * for a type for each schema; at the first one the whole protocol is generated, in one run that sees every file.
 */
public final class EvwireRuleFactory extends RuleFactory {

    private boolean isGenerated;

    /** Nothing generated yet. */
    public EvwireRuleFactory() {}

    @Override
    public Rule<JClassContainer, JType> getSchemaRule() {
        return (nodeName, node, parent, container, schema) -> {
            if (!isGenerated) {
                isGenerated = true;
                generate(getGenerationConfig());
            }
            return container.owner().ref(Object.class);
        };
    }

    private static void generate(GenerationConfig config) {
        Path schemas = Path.of(URI.create(config.getSource().next().toString()));
        try {
            ProtocolGeneration.run(
                    schemas,
                    config.getTargetPackage(),
                    config.getTargetDirectory().toPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
