package io.evwire.benchmarks;
final class MemoryRun { MemoryRun(Collector c) {} void run() {} }
