package io.evwire.benchmarks;
final class StartRun { static final int USUAL = 10; StartRun(int c) {} void run() {} }
