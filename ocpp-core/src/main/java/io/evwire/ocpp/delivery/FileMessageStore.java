// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import io.evwire.core.runtime.Canonical;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A store in one file, to which is appended whatever changes. Survives that the process or the machine is stopped at
 * any moment: what is not whole at the end of the file was never said to be stored, and is cut off. When most of the
 * file is of no more use, it is written anew beside itself and takes its own place. To interrupt a thread that stores
 * keeps it from nothing: it stays interrupted.
 *
 * <p>The file holds what the messages hold, idTokens included. Another file, with {@code .lock} behind its name, keeps
 * a second process away; what is cut off though it is no unfinished end goes to one with {@code .damaged},
 * {@code .damaged.2} and so on.
 */
public final class FileMessageStore implements MessageStore, Closeable {

    /** Below this length there is no use in writing the file anew. */
    private static final long LEAST_TO_COMPACT = 1 << 16;

    /** Makes the names of files last. */
    @FunctionalInterface
    interface Folder {

        /** Makes the names in it last. */
        void force(Path folder) throws IOException;
    }

    private final Path file;
    private final Folder folder;
    private final FileChannel lockChannel;
    private final FileLock lock;
    private final TreeMap<Long, StoredMessage> messages = new TreeMap<>();
    private FileChannel channel;
    private long end;
    private long live;
    /** How long the file must be to be written anew. */
    private long compactBeyond = LEAST_TO_COMPACT;

    private @Nullable IOException compactionFailure;
    /** Whether the thread that makes a change was interrupted meanwhile; it learns so when the change is made. */
    private boolean isInterrupted;

    private FileMessageStore(Path file, Folder folder, FileChannel lockChannel, FileLock lock, FileChannel channel) {
        this.file = file;
        this.folder = folder;
        this.lockChannel = lockChannel;
        this.lock = lock;
        this.channel = channel;
    }

    /**
     * Opens a store, which is made when it is not there.
     *
     * @param file the file; its folder exists
     * @return the store
     * @throws IOException when the file cannot be read or written, is no store, or is in use by another process
     */
    public static FileMessageStore open(Path file) throws IOException {
        return open(file, FileMessageStore::force);
    }

    static FileMessageStore open(Path file, Folder folder) throws IOException {
        Path absolute = Canonical.required(file, "the file").toAbsolutePath();
        FileChannel lockChannel =
                FileChannel.open(beside(absolute, ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = lockChannel.tryLock();
            if (lock == null) {
                throw new IOException(absolute + " is in use by another process; give each its own");
            }
            Files.deleteIfExists(beside(absolute, ".new"));
            FileChannel channel = FileChannel.open(
                    absolute, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileMessageStore store = new FileMessageStore(absolute, folder, lockChannel, lock, channel);
            store.read();
            store.restoreInterrupt();
            return store;
        } catch (OverlappingFileLockException taken) {
            lockChannel.close();
            throw new IOException(absolute + " is in use by this process already; open it once", taken);
        } catch (IOException | RuntimeException failed) {
            lockChannel.close();
            throw failed;
        }
    }

    private void read() throws IOException {
        try {
            byte[] bytes = Files.readAllBytes(file);
            ByteBuffer in = ByteBuffer.wrap(bytes);
            if (!StoreRecord.readHeader(in)) {
                // Killed while it was made.
                channel.truncate(0);
                append(ByteBuffer.wrap(StoreRecord.header()), true);
                forceFolder();
                return;
            }
            StoreRecord record = StoreRecord.read(in);
            while (record != null) {
                apply(record);
                end = in.position();
                record = StoreRecord.read(in);
            }
            end = in.position();
            if (end < bytes.length) {
                if (!StoreRecord.isUnfinishedAt(in)) {
                    setAside(in);
                }
                channel.truncate(end);
                channel.force(false);
            }
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }

    /** Copies what is left to a file of its own, and has it last; an older one stays as it is. */
    private void setAside(ByteBuffer damaged) throws IOException {
        Path copy = beside(file, ".damaged");
        for (int i = 2; Files.exists(copy); i++) {
            copy = beside(file, ".damaged." + i);
        }
        try (FileChannel to = FileChannel.open(copy, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            writeAt(to, damaged, 0);
            to.force(true);
        } catch (IOException failed) {
            Files.deleteIfExists(copy);
            throw failed;
        }
        forceFolder();
    }

    private void apply(StoreRecord record) {
        StoredMessage before = record.isRemoval()
                ? messages.remove(record.message().number())
                : messages.put(record.message().number(), record.message());
        live += (record.isRemoval() ? 0 : record.length())
                - (before == null ? 0 : StoreRecord.of(before).length());
    }

    @Override
    public synchronized List<StoredMessage> load() {
        return new ArrayList<>(messages.values());
    }

    @Override
    public synchronized void put(StoredMessage message) throws IOException {
        change(List.of(StoreRecord.of(message)), true);
    }

    @Override
    public synchronized void remove(Collection<Long> numbers) throws IOException {
        List<StoreRecord> removals = new ArrayList<>();
        for (long number : numbers) {
            if (messages.containsKey(number)) {
                removals.add(StoreRecord.removal(number));
            }
        }
        change(removals, false);
    }

    private void change(List<StoreRecord> records, boolean isForced) throws IOException {
        ByteBuffer all = ByteBuffer.allocate(
                records.stream().mapToInt(StoreRecord::length).sum());
        records.forEach(record -> all.put(record.bytes()));
        isInterrupted = Thread.interrupted();
        try {
            append(all.flip(), isForced);
            records.forEach(this::apply);
            compactWhereWorthwhile();
        } finally {
            restoreInterrupt();
        }
    }

    private void restoreInterrupt() {
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void append(ByteBuffer bytes, boolean isForced) throws IOException {
        try {
            appendOnce(bytes.duplicate(), isForced);
        } catch (ClosedChannelException closed) {
            if (!lock.isValid()) {
                throw closed;
            }
            // A channel closes itself when its thread is interrupted, now or during the change before.
            isInterrupted |= Thread.interrupted();
            channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
            channel.truncate(end);
            appendOnce(bytes.duplicate(), isForced);
        }
    }

    private void appendOnce(ByteBuffer bytes, boolean isForced) throws IOException {
        int length = bytes.remaining();
        try {
            writeAt(channel, bytes, end);
            if (isForced) {
                channel.force(false);
            }
            end += length;
        } catch (IOException failed) {
            try {
                // What is half written must not stand before what is written next.
                channel.truncate(end);
            } catch (IOException again) {
                failed.addSuppressed(again);
            }
            throw failed;
        }
    }

    private static void writeAt(FileChannel to, ByteBuffer bytes, long position) throws IOException {
        long at = position;
        while (bytes.hasRemaining()) {
            at += to.write(bytes, at);
        }
    }

    private void compactWhereWorthwhile() {
        if (end > compactBeyond && live < end / 2) {
            // To fail costs as much as to succeed: not at each change.
            compactBeyond = 2 * end;
            try {
                compact();
                compactBeyond = LEAST_TO_COMPACT;
                compactionFailure = null;
            } catch (IOException failed) {
                // What was to be stored is: in the old file, which is still whole.
                compactionFailure = failed;
            }
        }
    }

    /**
     * Why the file could not be written anew when most of it was of no more use. Nothing is lost by that, but the file
     * grows: the next time is when it is twice as long. Ask for it now and then, and free space on the disk.
     *
     * @return what failed the last time, or empty when it succeeded, or was not necessary
     */
    public synchronized Optional<IOException> compactionFailure() {
        return Optional.ofNullable(compactionFailure);
    }

    private void compact() throws IOException {
        Path fresh = beside(file, ".new");
        FileChannel to = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        long position = 0;
        try {
            ByteBuffer header = ByteBuffer.wrap(StoreRecord.header());
            position = header.remaining();
            writeAt(to, header, 0);
            for (StoredMessage message : messages.values()) {
                ByteBuffer record = StoreRecord.of(message).bytes();
                int length = record.remaining();
                writeAt(to, record, position);
                position += length;
            }
            to.force(true);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException | Error failed) {
            try {
                to.close();
                Files.deleteIfExists(fresh);
            } catch (IOException again) {
                failed.addSuppressed(again);
            }
            throw failed;
        }
        FileChannel before = channel;
        channel = to;
        end = position;
        live = position - StoreRecord.header().length;
        forceFolder();
        before.close();
    }

    /** Makes the new name last; where the system cannot do that to a folder, its own order of writing has to do. */
    private void forceFolder() {
        Path parent = file.getParent();
        if (parent != null) {
            try {
                folder.force(parent);
            } catch (ClosedByInterruptException interrupted) {
                isInterrupted |= Thread.interrupted();
                forceFolder();
            } catch (IOException impossible) {
                // As on Windows.
            }
        }
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    private static Path beside(Path file, String suffix) {
        return file.resolveSibling(file.getFileName() + suffix);
    }

    /** Lets the file go; it stays as it is. */
    @Override
    public synchronized void close() throws IOException {
        try (lockChannel;
                FileLock held = lock) {
            if (held.isValid()) {
                channel.close();
            }
        }
    }
}
