// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * One change in the file of a store: length of the body, checksum of that length, checksum of the body, then the body:
 * kind, number, failures and text.
 *
 * @param isRemoval whether the message is forgotten, not stored
 * @param message the message; of one that is forgotten the number alone counts
 * @param length how many bytes it takes in the file
 */
record StoreRecord(boolean isRemoval, StoredMessage message, int length) {

    private static final byte[] HEADER = "evwire.outbox/2\n".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH_CHECKSUM = Integer.BYTES;
    private static final int BODY_CHECKSUM = LENGTH_CHECKSUM + Integer.BYTES;
    private static final int PREFIX = BODY_CHECKSUM + Integer.BYTES;
    private static final int FIXED = Byte.BYTES + Long.BYTES + Integer.BYTES;
    private static final byte STORED = 1;
    private static final byte REMOVED = 2;

    static byte[] header() {
        return HEADER.clone();
    }

    static StoreRecord of(StoredMessage message) {
        int text = message.text().getBytes(StandardCharsets.UTF_8).length;
        return new StoreRecord(false, message, PREFIX + FIXED + text);
    }

    static StoreRecord removal(long number) {
        return new StoreRecord(true, new StoredMessage(number, 0, ""), PREFIX + FIXED);
    }

    /** The record as it stands in the file. */
    ByteBuffer bytes() {
        byte[] text = message.text().getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(PREFIX + FIXED + text.length);
        bytes.position(PREFIX);
        bytes.put(isRemoval ? REMOVED : STORED)
                .putLong(message.number())
                .putInt(message.failures())
                .put(text)
                .flip();
        bytes.putInt(0, bytes.limit() - PREFIX);
        return bytes.putInt(LENGTH_CHECKSUM, checksum(bytes, 0, LENGTH_CHECKSUM))
                .putInt(BODY_CHECKSUM, checksum(bytes, PREFIX, bytes.limit()));
    }

    /**
     * Reads the beginning of a file.
     *
     * @return false when it is not whole
     * @throws IOException when the file is something else
     */
    static boolean readHeader(ByteBuffer in) throws IOException {
        byte[] begin = new byte[Math.min(HEADER.length, in.remaining())];
        in.get(begin);
        if (!Arrays.equals(begin, Arrays.copyOf(HEADER, begin.length))) {
            throw new IOException("the file is no outbox of this version; name another, or move it away");
        }
        return begin.length == HEADER.length;
    }

    /** The next record; null, and the position as before, when there is none that is whole and sound. */
    static @Nullable StoreRecord read(ByteBuffer in) {
        int start = in.position();
        if (isUnfinishedAt(in) || !hasSoundLengthAt(in)) {
            return null;
        }
        int bodyEnd = start + PREFIX + in.getInt(start);
        byte kind = in.get(start + PREFIX);
        if (in.getInt(start + BODY_CHECKSUM) != checksum(in, start + PREFIX, bodyEnd)
                || (kind != STORED && kind != REMOVED)) {
            return null;
        }
        in.position(start + PREFIX + Byte.BYTES);
        long number = in.getLong();
        int failures = in.getInt();
        byte[] text = new byte[bodyEnd - in.position()];
        in.get(text);
        return new StoreRecord(
                kind == REMOVED,
                new StoredMessage(number, failures, new String(text, StandardCharsets.UTF_8)),
                bodyEnd - start);
    }

    /** Whether there are fewer bytes than the next record takes, as far as it is there to tell. */
    static boolean isUnfinishedAt(ByteBuffer in) {
        return in.remaining() < PREFIX || (hasSoundLengthAt(in) && in.getInt(in.position()) > in.remaining() - PREFIX);
    }

    private static boolean hasSoundLengthAt(ByteBuffer in) {
        int start = in.position();
        return in.getInt(start) >= FIXED
                && in.getInt(start + LENGTH_CHECKSUM) == checksum(in, start, start + LENGTH_CHECKSUM);
    }

    private static int checksum(ByteBuffer bytes, int from, int to) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes.duplicate().limit(to).position(from));
        return (int) checksum.getValue();
    }
}
