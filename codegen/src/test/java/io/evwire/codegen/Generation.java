package io.evwire.codegen;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.GenerationConfig;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.NoopRuleLogger;
import org.jsonschema2pojo.rules.RuleFactory;

/** Runs the generator over a schema folder, configured as the modules configure the Maven plugin. */
final class Generation {

    private Generation() {}

    static void run(Path schemas, String targetPackage, Path target) throws IOException {
        run(schemas, targetPackage, target, EvwireRuleFactory.class);
    }

    static void run(Path schemas, String targetPackage, Path target, Class<? extends RuleFactory> rules)
            throws IOException {
        Jsonschema2Pojo.generate(config(schemas, targetPackage, target, rules), new NoopRuleLogger());
    }

    private static GenerationConfig config(
            Path schemas, String targetPackage, Path target, Class<? extends RuleFactory> rules) {
        return new DefaultGenerationConfig() {
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
                return rules;
            }

            @Override
            public boolean isUseBigDecimals() {
                return true;
            }

            @Override
            public String getDateTimeType() {
                return "java.time.OffsetDateTime";
            }
        };
    }
}
