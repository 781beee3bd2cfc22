// SPDX-License-Identifier: Apache-2.0
package io.evwire.core.runtime;

import io.evwire.core.text.Surrogates;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A JSON document while it is written, as UTF-8: strict JSON, no white space, numbers without an exponent, the escapes
 * that JSON requires and no others. Where something is wrong with the document it says where. To be closed; not
 * thread-safe.
 *
 * <p>No more of a document is held than may be sent: what is longer is only checked.
 */
public final class JsonOutput extends Utf8Buffer implements AutoCloseable {

    /** Most messages fit, or nearly. */
    private static final int INITIAL_SIZE = 1024;

    /** A thread keeps a buffer of this size, or less. */
    private static final int MOST_KEPT = 1 << 16;

    /** The most bytes that a UTF-16 unit takes, other than as an escape. */
    private static final int BYTES_A_UNIT = 3;

    private static final byte[] CLOSED = {};

    /**
     * A buffer for each thread, the only element of what is held here. So none is shared, and none is made for each
     * document: made anew and grown to it, the buffer would be three times the document. A thread's own it is, and not
     * a pool's, because threads that take turns at one place in memory slow each other. Of types of the JDK only, so
     * that a thread that outlives the application does not keep the application in memory.
     */
    private static final ThreadLocal<byte[] @Nullable []> BUFFERS = ThreadLocal.withInitial(() -> new byte[1][]);

    /** Keeps nothing. */
    private static final byte[] @Nullable [] NOBODY = {};

    private final byte[] @Nullable [] keeper;
    private final int mostHeld;
    private int depth;
    /** Where the document begins. */
    private int start;

    private boolean isCut;
    private @Nullable WrittenPath path;

    private JsonOutput(byte[] buffer, byte[] @Nullable [] keeper, int mostHeld) {
        super(buffer);
        this.keeper = keeper;
        this.mostHeld = mostHeld;
    }

    private static JsonOutput lent(long mostHeld) {
        byte[] @Nullable [] keeper = BUFFERS.get();
        byte @Nullable [] kept = keeper[0];
        // While it is lent: code of the caller's, such as a tolerance, may encode something on the same thread.
        keeper[0] = null;
        return new JsonOutput(
                kept == null ? new byte[INITIAL_SIZE] : kept, keeper, (int) Math.min(Integer.MAX_VALUE, mostHeld));
    }

    /** A document of a few bytes, in a buffer of its own, of which no more than so many are held for sure. */
    static JsonOutput alone(int mostHeld) {
        return new JsonOutput(new byte[INITIAL_SIZE / 8], NOBODY, mostHeld);
    }

    /**
     * A document that becomes bytes.
     *
     * @param maxLength the most bytes it may have
     * @return the document, empty
     */
    public static JsonOutput ofBytes(int maxLength) {
        return lent(maxLength);
    }

    /**
     * A document that becomes a string.
     *
     * @param maxLength the most UTF-16 units it may have
     * @return the document, empty
     */
    public static JsonOutput ofText(int maxLength) {
        return lent((long) maxLength * BYTES_A_UNIT);
    }

    /**
     * A document of which only the faults are wanted.
     *
     * @return the document, empty
     */
    public static JsonOutput ofNothing() {
        return lent(MOST_KEPT);
    }

    /**
     * Says that the document will stand within another.
     *
     * @param levels how many objects and arrays will be around it
     * @return this
     */
    public JsonOutput within(int levels) {
        depth = levels;
        return this;
    }

    /**
     * Begins an element of an array of any length: from here, and until the next one, {@link #length()}, paths and the
     * limit are those of the element.
     */
    public void beginElement() {
        start = end;
        path = null;
    }

    /**
     * Moves the elements that were written into a stream, where there is enough of them. The last mark stays behind,
     * since what follows may take its place.
     *
     * @param utf8 the stream
     * @param enough the fewest bytes that are moved
     * @throws IOException when the stream fails
     */
    public void moveTo(OutputStream utf8, int enough) throws IOException {
        if (end > enough) {
            utf8.write(buffer, 0, end - 1);
            buffer[0] = buffer[end - 1];
            end = 1;
        }
    }

    /** Begins an object. */
    public void startObject() {
        mark('{');
        depth++;
    }

    /** Ends an object. */
    public void endObject() {
        end('}');
    }

    /** Begins an array. */
    public void startArray() {
        mark('[');
        depth++;
    }

    /** Ends an array. */
    public void endArray() {
        end(']');
    }

    private void end(char mark) {
        if (buffer[end - 1] == ',') {
            end--;
        }
        mark(mark);
        mark(',');
        depth--;
    }

    /**
     * Writes the name of a property.
     *
     * @param name the name
     */
    public void name(String name) {
        text(name);
        buffer[end - 1] = ':';
    }

    /**
     * Writes a text.
     *
     * @param text the text; half of a surrogate pair becomes U+FFFD
     */
    public void text(String text) {
        if (tryText(text) == Text.BROKEN) {
            tryText(Surrogates.replaceLone(text));
        }
    }

    /** Writes a text in place of null, which was written last and whose path was asked for. */
    void textForNull(String text) {
        end -= "null,".length();
        text(text);
        path().passTo(end - 1);
    }

    /** How many objects and arrays are open, those around the document included. */
    int depth() {
        return depth;
    }

    /** The JSON Pointer of the value that was written last. */
    String pathOfLast() {
        return path().last(buffer, end);
    }

    /** The JSON Pointer of the object that is being written. */
    String pathOfObject() {
        return path().open(buffer, end);
    }

    private WrittenPath path() {
        WrittenPath known = path;
        if (known == null) {
            known = new WrittenPath(start);
            path = known;
        }
        return known;
    }

    @Override
    void makeRoom(int more) {
        if (end - start > mostHeld) {
            // Nobody will want the text; a fault of what follows still needs its path.
            path().move(buffer, end, start);
            buffer[start] = buffer[end - 1];
            end = start + 1;
            isCut = true;
        }
        if (!hasRoom(more)) {
            resize(more);
        }
    }

    /**
     * Whether the document is longer than it may be, by so much that it is not held.
     *
     * @return true when there is neither text nor length of it
     */
    public boolean isCut() {
        return isCut;
    }

    /**
     * The length of the document that was written.
     *
     * @return in bytes; the largest integer when it {@link #isCut()}
     */
    public int length() {
        return isCut ? Integer.MAX_VALUE : end - start - 1;
    }

    /**
     * The document that was written.
     *
     * @return as UTF-8; empty when it {@link #isCut()}
     */
    public byte[] toBytes() {
        return isCut ? CLOSED : Arrays.copyOfRange(buffer, start, end - 1);
    }

    /**
     * The document that was written.
     *
     * @return as text; empty when it {@link #isCut()}
     */
    public String toText() {
        return isCut ? "" : new String(buffer, start, end - start - 1, StandardCharsets.UTF_8);
    }

    /** What was written, with a comma or colon that ends it. */
    byte[] written() {
        return Arrays.copyOf(buffer, end);
    }

    /** Gives the buffer back to its thread. */
    @Override
    public void close() {
        if (keeper.length > 0 && buffer.length <= MOST_KEPT && buffer != CLOSED) {
            keeper[0] = buffer;
        }
        buffer = CLOSED;
        end = 0;
    }
}
