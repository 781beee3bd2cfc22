// SPDX-License-Identifier: Apache-2.0
package io.evwire.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is measured by one option of the command, and what each time is compared with. */
enum Group {
    /** OCPP in under a minute; the longer the message, the longer until it runs as fast as it will. */
    QUICK("scan") {
        @Override
        List<Series> series() {
            String codec = "CodecBenchmark\\.(scan|decodeBytes|decodeString|encode)$";
            return List.of(
                    new Series(codec, EVENT, new Plan(3, 7, 3, 180)),
                    new Series("MigrationBenchmark\\..*", EVENT, new Plan(2, 3, 2, 100)),
                    new Series(DATABIND, EVENT, new Plan(2, 3, 2, 200)),
                    new Series("(" + codec + "|" + DATABIND + ")", HEARTBEAT, new Plan(2, 2, 2, 110)));
        }

        @Override
        String reference(String name) {
            return EVENT + "/scan";
        }
    },
    /** Every operation on every message of OCPP. */
    MESSAGES("scan") {
        @Override
        List<Series> series() {
            return Arrays.stream(Message.values())
                    .map(message -> new Series("(Codec|Migration)Benchmark\\..*", message.wireName(), Plan.USUAL))
                    .toList();
        }
    },
    /** Other libraries, warm. */
    OTHERS("scan") {
        @Override
        List<Series> series() {
            Plan warm = new Plan(3, 15, 5, 600);
            String both = "(CodecBenchmark\\.(scan|decodeBytes|encode)$|" + DATABIND
                    + "|(Jackson2|Blackbird|Networknt)Benchmark\\..*";
            return List.of(
                    new Series(both + "|FastjsonBenchmark\\..*)", EVENT, warm),
                    new Series(both + ")", HEARTBEAT, warm));
        }
    },
    /** One thread and two: the ratio of two is to the throughput of one. */
    THREADS("decode-bytes-1-thread") {
        @Override
        List<Series> series() {
            Series one =
                    new Series("CodecBenchmark\\.(decodeBytes|decodeString|encode)$", EVENT, new Plan(5, 5, 5, 400));
            List<Series> all = new ArrayList<>(List.of(one, one.withThreads(2, false)));
            if (Runtime.version().feature() >= FIRST_WITH_VIRTUAL_THREADS) {
                all.addAll(List.of(one.withThreads(1, true), one.withThreads(2, true)));
            }
            return all;
        }

        @Override
        String suffix(Series series) {
            return (series.areVirtual() ? "-virtual" : "") + (series.threads() == 1 ? "-1-thread" : "-2-threads");
        }

        @Override
        String reference(String name) {
            return name.replace("-2-threads", "-1-thread");
        }
    },
    /** One kind of message in lengths from 250 B to 1 MB. */
    SIZES("scan") {
        @Override
        List<Series> series() {
            return SizeBenchmark.SIZES.stream()
                    .map(size -> new Series("SizeBenchmark\\..*", size + "-bytes", Plan.USUAL))
                    .toList();
        }
    },
    /** Clean messages before and after one in ten was faulty. */
    AFTER_FAULTS("before") {
        @Override
        List<Series> series() {
            return each("AfterFaultsBenchmark\\..*", HEARTBEAT, EVENT, "notify-report");
        }
    },
    /** Lenient decoding of clean messages beside strict decoding. */
    LENIENT("strict") {
        @Override
        List<Series> series() {
            List<Series> all = new ArrayList<>(each("LenientBenchmark\\..*", HEARTBEAT, EVENT, "notify-report"));
            all.addAll(each("LenientPageBenchmark\\..*", PAGE));
            return all.stream()
                    .map(one -> new Series(
                            one.benchmarks(), one.message(), one.plan().withForks(5)))
                    .toList();
        }
    },
    /** The rules of a connection beside the decoding of its messages. */
    RULES("decode-bytes") {
        @Override
        List<Series> series() {
            return each("(RuleBenchmark\\..*|CodecBenchmark\\.decodeBytes)", EVENT);
        }
    },
    /** A CALL and its answer through two endpoints beside the codec's part of it. */
    ENDPOINT("codec-steps") {
        @Override
        List<Series> series() {
            return List.of(new Series("EndpointBenchmark\\..*", EVENT, new Plan(3, 5, 5, 1000)));
        }
    },
    /** Pages of OCPI; a stream runs as fast as it will after four seconds. */
    OCPI("scan") {
        @Override
        List<Series> series() {
            Plan warm = new Plan(3, 10, 5, 400);
            return List.of(
                    new Series("LocationPageBenchmark\\..*", PAGE, warm),
                    new Series("LocationPageBenchmark\\..*", "accented-" + PAGE, warm));
        }
    },
    /** Hostile frames beside valid ones of their length. */
    HOSTILE("valid") {
        @Override
        List<Series> series() {
            return Arrays.stream(HostileFrame.values())
                    .map(frame -> new Series("HostileBenchmark\\..*", frame.name(), new Plan(1, 3, 3, 400)))
                    .toList();
        }
    };

    private static final String EVENT = "transaction-event";
    private static final String HEARTBEAT = "heartbeat";
    private static final String PAGE = "location-page";
    private static final String DATABIND = "DatabindBenchmark\\..*";
    private static final int FIRST_WITH_VIRTUAL_THREADS = 21;

    private final String reference;

    Group(String reference) {
        this.reference = reference;
    }

    /** What is measured. */
    abstract List<Series> series();

    /** What is put behind the names of a series. */
    String suffix(Series series) {
        return "";
    }

    /** The name of what a benchmark is compared with: of the same message. */
    String reference(String name) {
        return name.substring(0, name.indexOf('/') + 1) + reference;
    }

    /** Such as {@code after-faults}. */
    String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<Series> each(String benchmarks, String... messages) {
        return Arrays.stream(messages)
                .map(message -> new Series(benchmarks, message, Plan.USUAL))
                .toList();
    }
}
