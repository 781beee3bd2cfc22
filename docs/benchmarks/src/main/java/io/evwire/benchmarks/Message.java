package io.evwire.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The messages measured: files beside this class. */
final class Message {

    private Message() {}

    /** The UTF-8 of a message by its file name, such as {@code transaction-event}. */
    static byte[] read(String name) {
        try (InputStream in = Message.class.getResourceAsStream(name + ".json")) {
            if (in == null) {
                throw new IllegalArgumentException("no message " + name + ": it needs a file " + name + ".json");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
