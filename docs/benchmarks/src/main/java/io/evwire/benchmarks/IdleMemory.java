// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import io.evwire.core.violation.Tolerance;
import io.evwire.ocpi.v230.Ocpi230;
import io.evwire.ocpi.v230.OcpiCodec;
import io.evwire.ocpi.v230.OcpiTypes;
import io.evwire.ocpp.rpc.Frame;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.PayloadCodec;
import io.evwire.ocpp.v201.Ocpp201;
import io.evwire.ocpp.v201.message.HeartbeatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/** Prints how many bytes of the heap a codec holds that has worked, and a thread that has encoded. */
public final class IdleMemory {

    private static final int CODECS = 1_000;
    private static final int THREADS = 100;
    private static final int TIMES = 3;
    /** The serial collector leaves some of what is dead, but not each fourth time. */
    private static final int COLLECTIONS = 4;

    private IdleMemory() {}

    /** Prints one name and number a line. */
    public static void main(String[] args) throws InterruptedException {
        byte[] clean = Message.TRANSACTION_EVENT.utf8();
        byte[] faulty = Message.TRANSACTION_EVENT.faulty();
        byte[] page = LocationPage.ASCII.utf8();
        print("idle/ocpp-codec", CODECS, () -> {
            OcppCodec codec = Ocpp201.codec().withTolerance(Tolerance.TOLERANT);
            codec.encodeToBytes(codec.decode(clean).orThrow());
            codec.decode(faulty);
            return codec;
        });
        print("idle/payload-codec", CODECS, () -> {
            PayloadCodec<HeartbeatRequest> codec = Ocpp201.codec().payload(HeartbeatRequest.class);
            codec.encode(codec.decode("{}").orThrow());
            return codec;
        });
        print("idle/ocpi-codec", CODECS, () -> {
            OcpiCodec codec = Ocpi230.codec().withTolerance(Tolerance.TOLERANT);
            codec.decodeList(OcpiTypes.LOCATION, page);
            return codec;
        });
        CountDownLatch end = new CountDownLatch(1);
        print("idle/thread", THREADS, () -> thread(() -> {}, end));
        Frame event = Message.TRANSACTION_EVENT.call();
        print("idle/thread-after-transaction-event", THREADS, () -> thread(() -> encode(event), end));
        Frame values = Message.METER_VALUES.call();
        print("idle/thread-after-meter-values", THREADS, () -> thread(() -> encode(values), end));
        end.countDown();
    }

    private static void encode(Frame frame) {
        Ocpp201.codec().encodeToBytes(frame);
    }

    /** A thread that has worked, and waits. */
    private static Thread thread(Runnable work, CountDownLatch end) {
        CountDownLatch done = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            work.run();
            done.countDown();
            await(end);
        });
        thread.start();
        await(done);
        return thread;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void print(String name, int count, Supplier<Object> make) {
        // What is loaded once for all of them is not counted.
        bytesOfEach(1, make);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            times.add(bytesOfEach(count, make));
        }
        System.out.println(name + " " + Math.round(Scores.median(times)));
    }

    private static double bytesOfEach(int count, Supplier<Object> make) {
        List<Object> held = new ArrayList<>(count);
        long before = used();
        for (int i = 0; i < count; i++) {
            held.add(make.get());
        }
        return (double) (used() - before) / held.size();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
