// SPDX-License-Identifier: Apache-2.0
package io.evwire.fuzz;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/**
 * Spoils small valid texts by the million and decodes them. A mutant depends on the seed, its block and its place in
 * the block alone, whatever the number of threads. Arguments: the seed, how many mutants, threads, the first block.
 */
final class MutantRun {

    private static final int BLOCK = 100_000;
    private static final int REPORTED_EVERY = 10;
    private static final int STRING_EVERY = 16;
    private static final int LENIENT_EVERY = 16;

    private final long seed;
    private final List<Specimen> specimens;
    private final List<byte[]> texts;
    private final AtomicLong nextBlock;
    private final AtomicLong tried = new AtomicLong();
    private final AtomicLong valid = new AtomicLong();
    private final AtomicReference<AssertionError> failure = new AtomicReference<>();

    MutantRun(long seed, List<Specimen> specimens, long firstBlock) {
        this.seed = seed;
        this.specimens = specimens;
        this.texts = specimens.stream().map(Specimen::utf8).toList();
        this.nextBlock = new AtomicLong(firstBlock);
    }

    public static void main(String[] arguments) throws InterruptedException {
        long first = arguments.length > 3 ? Long.parseLong(arguments[3]) : 0;
        long seed = Long.parseLong(arguments[0]);
        MutantRun run = new MutantRun(seed, Specimens.ofEveryType(seed), first);
        System.out.println("Seed " + run.seed + ", " + run.specimens.size() + " texts to spoil");
        run.run(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
        if (run.failure.get() != null) {
            run.failure.get().printStackTrace();
            System.exit(1);
        }
    }

    /** Tries this many mutants, rounded up to whole blocks; stops at the first that fails. */
    void run(long count, int threads) throws InterruptedException {
        long end = nextBlock.get() + (count + BLOCK - 1) / BLOCK;
        long start = System.nanoTime();
        List<Thread> running = IntStream.range(0, threads)
                .mapToObj(i -> new Thread(() -> blocks(end, start), "mutants-" + i))
                .toList();
        running.forEach(Thread::start);
        for (Thread thread : running) {
            thread.join();
        }
        report(start);
    }

    private void blocks(long end, long start) {
        for (long block = nextBlock.getAndIncrement();
                block < end && failure.get() == null;
                block = nextBlock.getAndIncrement()) {
            try {
                block(block, BLOCK);
            } catch (AssertionError failed) {
                failure.compareAndSet(null, failed);
            }
            if (block % REPORTED_EVERY == REPORTED_EVERY - 1) {
                report(start);
            }
        }
    }

    /** Tries the first mutants of a block. */
    void block(long block, int count) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + block);
        Mutator mutator = new Mutator(random, texts);
        long validOnes = 0;
        for (int i = 0; i < count; i++) {
            Specimen specimen = specimens.get(random.nextInt(specimens.size()));
            byte[] mutant = mutator.spoil(specimen.utf8());
            try {
                validOnes += specimen.claim().check(mutant, depth(i)) ? 1 : 0;
            } catch (RuntimeException | Error failed) {
                String where = "seed " + seed + ", block " + block + ", mutant " + i + ", of " + specimen.name() + ": "
                        + Base64.getEncoder().encodeToString(mutant);
                throw new AssertionError(where, failed);
            }
        }
        tried.addAndGet(count);
        valid.addAndGet(validOnes);
        for (Version version : Version.ALL) {
            Expect.nothingUnforeseen(version.codec.unforeseenFailures() + version.lenient.unforeseenFailures());
        }
        Expect.nothingUnforeseen(ObjectFuzz.STRICT.unforeseenFailures() + ObjectFuzz.LENIENT.unforeseenFailures());
    }

    private static Specimen.Depth depth(int i) {
        if (i % LENIENT_EVERY == 0) {
            return Specimen.Depth.LENIENT;
        }
        return i % STRING_EVERY == STRING_EVERY / 2 ? Specimen.Depth.BOTH_FORMS : Specimen.Depth.STRICT;
    }

    long tried() {
        return tried.get();
    }

    long valid() {
        return valid.get();
    }

    private void report(long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.println(String.format(
                Locale.ROOT,
                "%,d mutants, %,d of them valid, %s, %,.0f a second; next block %d",
                tried.get(),
                valid.get(),
                failure.get() == null ? "none failed" : "ONE FAILED",
                tried.get() / seconds,
                nextBlock.get()));
    }
}
