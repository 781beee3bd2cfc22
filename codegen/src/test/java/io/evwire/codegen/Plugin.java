// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.NoopRuleLogger;
import org.jsonschema2pojo.rules.RuleFactory;

/** Runs jsonschema2pojo over a schema folder, configured as the modules configure its Maven plugin. */
final class Plugin {

    private Plugin() {}

    static void run(Path schemas, String targetPackage, Path target) throws Exception {
        DefaultGenerationConfig config = new DefaultGenerationConfig() {
            @Override
            public Iterator<URL> getSource() {
                try {
                    return List.of(schemas.toUri().toURL()).iterator();
                } catch (MalformedURLException e) {
                    throw new IllegalArgumentException(e);
                }
            }

            @Override
            public File getTargetDirectory() {
                return target.toFile();
            }

            @Override
            public String getTargetPackage() {
                return targetPackage;
            }

            @Override
            public Class<? extends RuleFactory> getCustomRuleFactory() {
                return EvwireRuleFactory.class;
            }
        };
        Jsonschema2Pojo.generate(config, new NoopRuleLogger());
    }
}
