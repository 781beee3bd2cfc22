// SPDX-License-Identifier: Apache-2.0
package io.evwire.codegen.emit;

import com.palantir.javapoet.ClassName;

/** The classes that generated code refers to. */
final class Names {

    static final String RUNTIME = "io.evwire.core.runtime";
    static final String RPC = "io.evwire.ocpp.rpc";

    static final ClassName CANONICAL = ClassName.get(RUNTIME, "Canonical");
    static final ClassName DATABIND = ClassName.get(RUNTIME, "Databind");
    static final ClassName ELEMENT_CODEC = ClassName.get(RUNTIME, "ElementCodec");
    static final ClassName ELEMENTS = ClassName.get(RUNTIME, "Elements");
    static final ClassName ENUM_VALUES = ClassName.get(RUNTIME, "EnumValues");
    static final ClassName MASKED = ClassName.get(RUNTIME, "Masked");
    static final ClassName OBJECT_CODEC = ClassName.get(RUNTIME, "ObjectCodec");
    static final ClassName PATCH_CHECK = ClassName.get("io.evwire.ocpi.v230.internal.patch", "PatchCheck");
    static final ClassName PATCH_RESULT = ClassName.get("io.evwire.ocpi.v230.patch", "PatchResult");
    static final ClassName PATCHED = ClassName.get("io.evwire.ocpi.v230.patch", "Patched");
    static final ClassName PATCHES = ClassName.get("io.evwire.ocpi.v230.internal.patch", "Patches");
    static final ClassName TEXT_FORM = ClassName.get(RUNTIME, "TextForm");
    static final ClassName OBJECT_SHAPE = ClassName.get(RUNTIME, "ObjectShape");
    static final ClassName VALUE_READER = ClassName.get(RUNTIME, "ValueReader");
    static final ClassName VALUE_WRITER = ClassName.get(RUNTIME, "ValueWriter");
    static final ClassName WIRE_VALUE = ClassName.get("io.evwire.core.json", "WireValue");

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
