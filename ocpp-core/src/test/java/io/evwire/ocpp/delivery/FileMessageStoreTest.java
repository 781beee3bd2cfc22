// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMessageStoreTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("outbox");
    }

    private static StoredMessage message(long number, int failures) {
        return new StoredMessage(number, failures, "{\"seqNo\":" + number + ",\"é\":\"😀\"}");
    }

    private List<StoredMessage> stored() throws IOException {
        try (FileMessageStore store = FileMessageStore.open(file)) {
            return store.load();
        }
    }

    /** The length of the file after each change, and what is stored then. */
    private NavigableMap<Long, List<StoredMessage>> history() throws IOException {
        NavigableMap<Long, List<StoredMessage>> history = new TreeMap<>();
        try (FileMessageStore store = FileMessageStore.open(file)) {
            history.put(0L, List.of());
            for (int i = 0; i < 6; i++) {
                store.put(message(i, 0));
                history.put(Files.size(file), store.load());
            }
            store.put(message(1, 2));
            history.put(Files.size(file), store.load());
            store.remove(List.of(0L));
            history.put(Files.size(file), store.load());
            store.remove(List.of(4L));
            history.put(Files.size(file), store.load());
            store.put(message(7, 0));
            history.put(Files.size(file), store.load());
        }
        return history;
    }

    @Test
    void keepsMessagesInTheOrderOfTheirNumbers() throws IOException {
        history();

        assertThat(stored()).containsExactly(message(1, 2), message(2, 0), message(3, 0), message(5, 0), message(7, 0));
    }

    @Test
    void survivesAnEndAfterAnyByte() throws IOException {
        NavigableMap<Long, List<StoredMessage>> history = history();
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            List<StoredMessage> expected =
                    new ArrayList<>(history.floorEntry((long) length).getValue());

            assertThat(stored()).as("after %d bytes", length).isEqualTo(expected);
            try (FileMessageStore store = FileMessageStore.open(file)) {
                store.put(message(9, 0));
            }
            expected.add(message(9, 0));
            assertThat(stored())
                    .as("after %d bytes, and one more message", length)
                    .isEqualTo(expected);
        }
        assertThat(folder.resolve("outbox.damaged")).doesNotExist();
    }

    @Test
    void takesNoDamagedMessageForASoundOne() throws IOException {
        NavigableMap<Long, List<StoredMessage>> history = history();
        byte[] whole = Files.readAllBytes(file);
        int header = StoreRecord.header().length;
        for (int i = header; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= 0x20;
            Files.write(file, damaged);
            Files.deleteIfExists(folder.resolve("outbox.damaged"));

            assertThat(stored())
                    .as("byte %d", i)
                    .isEqualTo(history.floorEntry((long) i).getValue());
            int start = Math.max(header, history.floorKey((long) i).intValue());
            assertThat(folder.resolve("outbox.damaged"))
                    .as("what was cut off at byte %d", i)
                    .hasBinaryContent(Arrays.copyOfRange(damaged, start, damaged.length));
        }
    }

    @Test
    void keepsWhatItCutsOffThoughItIsNoUnfinishedEnd() throws IOException {
        history();
        byte[] damaged = Files.readAllBytes(file);
        int header = StoreRecord.header().length;
        damaged[header + 20] ^= 1;
        Files.write(file, damaged);

        assertThat(stored()).isEmpty();
        assertThat(folder.resolve("outbox.damaged"))
                .hasBinaryContent(Arrays.copyOfRange(damaged, header, damaged.length));
    }

    @Test
    void overwritesNothingThatItHasCutOffBefore() throws IOException {
        history();
        byte[] damaged = Files.readAllBytes(file);
        damaged[StoreRecord.header().length + 20] ^= 1;
        Files.writeString(folder.resolve("outbox.damaged"), "of the last time");
        for (String name : List.of("outbox.damaged.2", "outbox.damaged.3")) {
            Files.write(file, damaged);
            assertThat(stored()).isEmpty();
            assertThat(folder.resolve(name))
                    .hasBinaryContent(Arrays.copyOfRange(damaged, StoreRecord.header().length, damaged.length));
        }
        assertThat(folder.resolve("outbox.damaged")).hasContent("of the last time");
    }

    @Test
    void hasTheNameOfANewFileLast() throws IOException {
        List<String> forced = new ArrayList<>();
        try (FileMessageStore store = FileMessageStore.open(file, of -> forced.add(of + ": " + Files.size(file)))) {
            assertThat(forced)
                    .as("once what stands under the name is there")
                    .containsExactly(folder + ": " + StoreRecord.header().length);
            store.put(message(0, 0));
        }
        try (FileMessageStore store = FileMessageStore.open(file, of -> forced.add("again"))) {
            assertThat(store.load()).hasSize(1);
        }
        assertThat(forced).hasSize(1);
    }

    @Test
    void hasTheNameOfWhatItCutsOffLastBeforeItCutsItOff() throws IOException {
        history();
        byte[] damaged = Files.readAllBytes(file);
        damaged[StoreRecord.header().length + 20] ^= 1;
        Files.write(file, damaged);
        List<Boolean> forced = new ArrayList<>();
        FileMessageStore.open(
                        file,
                        of -> forced.add(
                                Files.exists(folder.resolve("outbox.damaged")) && Files.size(file) == damaged.length))
                .close();

        assertThat(forced).containsExactly(true);
    }

    @Test
    void refusesAFileOfAnotherKind() throws IOException {
        Files.writeString(file, "something else");

        assertThatThrownBy(() -> FileMessageStore.open(file)).hasMessageContaining("no outbox of this version");
        assertThat(file).hasContent("something else");
    }

    @Test
    void isOpenOnce() throws IOException {
        try (FileMessageStore store = FileMessageStore.open(file)) {
            assertThatThrownBy(() -> FileMessageStore.open(file)).hasMessageContaining("in use");
            store.put(message(0, 0));
        }
        assertThat(stored()).hasSize(1);
    }

    @Test
    void doesNotGrowForEver() throws IOException {
        try (FileMessageStore store = FileMessageStore.open(file)) {
            for (long i = 0; i < 5_000; i++) {
                store.put(message(i, 0));
                store.remove(List.of(i - 3));
                assertThat(Files.size(file)).isLessThan(1 << 17);
            }
        }
        assertThat(stored()).extracting(StoredMessage::number).containsExactly(4_997L, 4_998L, 4_999L);
    }

    @Test
    void seldomTriesAgainToWriteTheFileAnewAndSaysWhyItCannot() throws IOException {
        Path inTheWay = folder.resolve("outbox.new");
        Set<IOException> failures = Collections.newSetFromMap(new IdentityHashMap<>());
        try (FileMessageStore store = FileMessageStore.open(file)) {
            assertThat(store.compactionFailure()).isEmpty();
            Files.createDirectory(inTheWay);
            long number = 0;
            while (Files.size(file) < 1 << 20) {
                store.put(new StoredMessage(number, 0, "x".repeat(4_000)));
                store.remove(List.of(number++));
                store.compactionFailure().ifPresent(failures::add);
            }
            assertThat(failures).as("at 64, 128, 256 and 512 kB").hasSize(4);

            Files.delete(inTheWay);
            while (store.compactionFailure().isPresent()) {
                assertThat(Files.size(file)).isLessThan(3 << 20);
                store.put(new StoredMessage(number, 0, "x".repeat(4_000)));
                store.remove(List.of(number++));
            }
            assertThat(Files.size(file)).isLessThan(1 << 14);
            store.put(message(number, 0));
        }
        assertThat(stored()).hasSize(1);
    }

    @Test
    void storesThoughTheThreadIsInterrupted() throws IOException {
        boolean isStillInterrupted;
        try (FileMessageStore store = FileMessageStore.open(file)) {
            store.put(message(0, 0));
            Thread.currentThread().interrupt();
            try {
                store.put(message(1, 0));
                store.remove(List.of(0L));
            } finally {
                isStillInterrupted = Thread.interrupted();
            }
            store.put(message(2, 0));
        }
        assertThat(isStillInterrupted).isTrue();
        assertThat(stored()).containsExactly(message(1, 0), message(2, 0));
    }

    @Test
    void storesThoughInterruptsComeAtAnyMoment() throws IOException, InterruptedException {
        Thread writer = Thread.currentThread();
        AtomicBoolean isDone = new AtomicBoolean();
        Thread interrupter = new Thread(() -> {
            while (!isDone.get()) {
                writer.interrupt();
                LockSupport.parkNanos(20_000);
            }
        });
        List<StoredMessage> expected = new ArrayList<>();
        try (FileMessageStore store = FileMessageStore.open(file)) {
            interrupter.start();
            for (long i = 0; i < 1_000; i++) {
                try {
                    store.put(message(i, 0));
                    expected.add(message(i, 0));
                } catch (ClosedByInterruptException twice) {
                    assertThat(store.load()).doesNotContain(message(i, 0));
                }
                Thread.interrupted();
            }
            isDone.set(true);
            while (interrupter.isAlive()) {
                Thread.onSpinWait();
            }
            Thread.interrupted();
            store.put(message(1_000, 0));
            expected.add(message(1_000, 0));
        } finally {
            isDone.set(true);
        }
        assertThat(stored()).isEqualTo(expected);
    }

    @Test
    void isNotOpenedAnewOnceItIsClosed() throws IOException {
        FileMessageStore store = FileMessageStore.open(file);
        store.close();

        assertThatThrownBy(() -> store.put(message(0, 0))).isInstanceOf(ClosedChannelException.class);
        assertThat(stored()).isEmpty();
    }

    @Test
    void passesOverAFileThatItWasStoppedToWriteAnew() throws IOException {
        history();
        List<StoredMessage> before = stored();
        Files.writeString(folder.resolve("outbox.new"), "evwire.outbox/2\nhalf");

        assertThat(stored()).isEqualTo(before);
        assertThat(folder.resolve("outbox.new")).doesNotExist();
    }

    @Test
    void losesNothingItSaidWasStoredWhenItsProcessIsKilled() throws IOException, InterruptedException {
        Random random = new Random();
        long first = 0;
        for (int run = 0; run < 3; run++) {
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Writer.class.getName(),
                            file.toString(),
                            Long.toString(first))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            long last = -1;
            try (BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
                long until = first + 200 + random.nextInt(400);
                for (String line = out.readLine(); line != null; line = out.readLine()) {
                    last = Long.parseLong(line);
                    if (last == until) {
                        process.toHandle().destroyForcibly();
                    }
                }
            }
            process.waitFor();
            List<Long> numbers = stored().stream().map(StoredMessage::number).toList();

            assertThat(last).isGreaterThan(first);
            assertThat(numbers)
                    .as("what was said to be stored, but for what was removed")
                    .contains(last, last - 1);
            assertThat(numbers).isSorted().hasSizeLessThan(10);
            first = numbers.get(numbers.size() - 1) + 1;
        }
    }

    /** Stores and removes until it is killed; prints each number that is stored. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] args) throws IOException {
            try (FileMessageStore store = FileMessageStore.open(Path.of(args[0]))) {
                for (long i = Long.parseLong(args[1]); ; i++) {
                    store.put(new StoredMessage(i, 0, "x".repeat(300)));
                    System.out.println(i);
                    store.remove(List.of(i - 5));
                }
            }
        }
    }
}
