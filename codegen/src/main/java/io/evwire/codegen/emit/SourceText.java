// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import org.jsonschema2pojo.exception.GenerationException;

/** The text of a Java source file, formatted like written ones. */
public final class SourceText {

    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());

    private SourceText() {}

    /**
     * Writes one file.
     *
     * @param packageName its package
     * @param type its class
     * @param origin what it is generated from, as its first lines say
     * @return the text
     */
    public static String of(String packageName, TypeSpec type, String origin) {
        String source = JavaFile.builder(packageName, type)
                .addFileComment(
                        "SPDX-License-Identifier: Apache-2.0\nGenerated from $L; see the codegen module. Do not edit.",
                        origin)
                .skipJavaLangImports(true)
                .build()
                .toString();
        try {
            return FORMATTER.formatSourceAndFixImports(source);
        } catch (FormatterException invalid) {
            throw new GenerationException("no valid Java:\n" + source, invalid);
        }
    }
}
