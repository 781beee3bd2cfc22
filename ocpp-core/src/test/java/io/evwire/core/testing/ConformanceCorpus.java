// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.evwire.core.violation.Violation;
import io.evwire.core.violation.ViolationKind;
import io.evwire.ocpp.rpc.CallError;
import io.evwire.ocpp.rpc.CallErrorTable;
import io.evwire.ocpp.rpc.Decoded;
import io.evwire.ocpp.rpc.ExactDecoding;
import io.evwire.ocpp.rpc.MessageType;
import io.evwire.ocpp.rpc.OcppCodec;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Checks a codec against the conformance corpus: verdict, kind, path, code, and that valid payloads survive. */
public final class ConformanceCorpus {

    private ConformanceCorpus() {}

    /** Checks every line; where the corpus is not at hand, the test is skipped. */
    public static void check(OcppCodec codec, String file) {
        Path corpus = Reference.orSkip("conformance/" + file);
        check(codec, file, CorpusLine.readAll(corpus));
    }

    static void check(OcppCodec codec, String file, List<CorpusLine> lines) {
        List<String> faults = new ArrayList<>();
        for (CorpusLine line : lines) {
            String fault = faultOrThrown(codec, line);
            if (fault != null) {
                faults.add(line.id() + " " + line.action() + " " + line.role() + ": " + fault + "\n  " + line.frame());
            }
        }
        System.out.println(file + ": " + lines.size() + " lines, " + faults.size() + " wrong");
        assertThat(lines).isNotEmpty();
        assertThat(faults).as("%d of %d lines", faults.size(), lines.size()).isEmpty();
    }

    /** What a line throws is its fault; the lines after it are checked all the same. */
    private static String faultOrThrown(OcppCodec codec, CorpusLine line) {
        try {
            return fault(codec, line);
        } catch (RuntimeException | StackOverflowError thrown) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            return "throws " + trace;
        }
    }

    private static String fault(OcppCodec codec, CorpusLine line) {
        Decoded decoded = codec.decode(line.frame().getBytes(StandardCharsets.UTF_8), id -> line.action());
        ExactDecoding.assertIsThatOf(codec, line.frame(), id -> line.action());
        if (line.isValid()) {
            return decoded instanceof Decoded.Valid valid ? changed(codec, line, valid) : "should be valid: " + decoded;
        }
        if (!(decoded instanceof Decoded.Invalid invalid)) {
            return "should be " + line.kind() + " at " + line.path();
        }
        Violation expected = new Violation(line.path(), ViolationKind.valueOf(line.kind()), "");
        boolean right = invalid.violations().size() == 1
                && invalid.violations().get(0).path().equals(expected.path())
                && invalid.violations().get(0).kind() == expected.kind();
        if (!right) {
            return "should be " + line.kind() + " at " + line.path() + ": " + invalid.violations();
        }
        String code = CallErrorTable.STANDARD.codeOf(expected).wireValue();
        boolean answered = invalid.messageType() == MessageType.CALL;
        return !answered
                        || (invalid.reply() instanceof CallError error
                                && error.errorCode().equals(code))
                ? null
                : "should be answered with " + code + ": " + invalid.reply();
    }

    private static String changed(OcppCodec codec, CorpusLine line, Decoded.Valid valid) {
        String text = codec.encode(valid.frame());
        return JsonEquality.equal(CorpusLine.JSON.readTree(line.frame()), CorpusLine.JSON.readTree(text))
                ? null
                : "should be written as it was read: " + text;
    }
}
