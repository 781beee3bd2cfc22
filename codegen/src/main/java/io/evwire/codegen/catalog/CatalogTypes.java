// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.catalog;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import java.util.List;

/** The types of the core that generated catalogs hold, and how their arguments are written. */
final class CatalogTypes {

    private static final String DEVICE_MODEL = "io.evwire.ocpp.devicemodel";

    static final ClassName STANDARD_VARIABLE = ClassName.get(DEVICE_MODEL, "StandardVariable");
    static final ClassName STANDARD_COMPONENT = ClassName.get(DEVICE_MODEL, "StandardComponent");
    static final ClassName VARIABLE_CATALOG = ClassName.get(DEVICE_MODEL, "VariableCatalog");
    static final ClassName VARIABLE_DATA_TYPE = ClassName.get(DEVICE_MODEL, "VariableDataType");
    static final ClassName REQUIREMENT = ClassName.get(DEVICE_MODEL, "Requirement");
    static final ClassName NAMED_CATALOG = ClassName.get(DEVICE_MODEL, "NamedCatalog");
    static final ClassName SECURITY_EVENT = ClassName.get(DEVICE_MODEL, "SecurityEvent");
    static final ClassName REASON_CODE = ClassName.get(DEVICE_MODEL, "ReasonCode");
    static final ClassName STANDARD_UNIT = ClassName.get(DEVICE_MODEL, "StandardUnit");
    static final ClassName LIST = ClassName.get(List.class);

    private static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private CatalogTypes() {}

    static AnnotationSpec nullable() {
        return AnnotationSpec.builder(NULLABLE).build();
    }

    static CodeBlock listOfTexts(List<String> texts) {
        return CodeBlock.of(
                "$T.of($L)",
                List.class,
                texts.stream().map(text -> CodeBlock.of("$S", text)).collect(CodeBlock.joining(", ")));
    }

    static CodeBlock textOrNull(String text) {
        return text.isEmpty() ? CodeBlock.of("null") : CodeBlock.of("$S", text);
    }

    /** A description without the marks that make code of its words in Javadoc. */
    static String plain(String description) {
        return description.replace("`", "");
    }
}
