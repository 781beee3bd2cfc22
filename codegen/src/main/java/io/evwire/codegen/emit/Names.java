package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;

/** The classes that generated code refers to. */
final class Names {

    static final String JSON = "io.evwire.core.json";
    static final String RPC = "io.evwire.core.rpc";

    static final ClassName CANONICAL = ClassName.get(JSON, "Canonical");
    static final ClassName DATABIND = ClassName.get(JSON, "Databind");
    static final ClassName ELEMENT_CODEC = ClassName.get(JSON, "ElementCodec");
    static final ClassName ELEMENTS = ClassName.get(JSON, "Elements");
    static final ClassName ENUM_VALUES = ClassName.get(JSON, "EnumValues");
    static final ClassName MASKED = ClassName.get(JSON, "Masked");
    static final ClassName OBJECT_CODEC = ClassName.get(JSON, "ObjectCodec");
    static final ClassName PATCHED = ClassName.get(JSON, "Patched");
    static final ClassName PATCHES = ClassName.get(JSON, "Patches");
    static final ClassName TEXT_FORM = ClassName.get(JSON, "TextForm");
    static final ClassName OBJECT_SHAPE = ClassName.get(JSON, "ObjectShape");
    static final ClassName VALUE_READER = ClassName.get(JSON, "ValueReader");
    static final ClassName VALUE_WRITER = ClassName.get(JSON, "ValueWriter");
    static final ClassName WIRE_VALUE = ClassName.get(JSON, "WireValue");

    static final ClassName MESSAGE_CODECS = ClassName.get(RPC, "MessageCodecs");
    static final ClassName OCPP_REQUEST = ClassName.get(RPC, "OcppRequest");
    static final ClassName OCPP_RESPONSE = ClassName.get(RPC, "OcppResponse");
    static final ClassName OCPP_SEND = ClassName.get(RPC, "OcppSend");

    static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    static final String JACKSON = "com.fasterxml.jackson.annotation";
    static final String VALIDATION = "jakarta.validation.constraints";
    static final String CORE_VALIDATION = "io.evwire.core.validation";
    static final ClassName VALID = ClassName.get("jakarta.validation", "Valid");
    static final ClassName RECOGNIZED = ClassName.get(CORE_VALIDATION, "Recognized");
    static final ClassName CODE_POINT_LENGTH = ClassName.get(CORE_VALIDATION, "CodePointLength");

    private Names() {}

    static ClassName codecOf(String codecPackage, ClassName type) {
        return ClassName.get(codecPackage, type.simpleName() + "Codec");
    }
}
