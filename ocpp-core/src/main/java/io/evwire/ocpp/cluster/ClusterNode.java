// SPDX-License-Identifier: Apache-2.0
package io.evwire.ocpp.cluster;

import io.evwire.core.runtime.Canonical;
import io.evwire.ocpp.endpoint.CallFailedException;
import io.evwire.ocpp.endpoint.CallFailure;
import io.evwire.ocpp.endpoint.MessageIds;
import io.evwire.ocpp.endpoint.OcppEndpoint;
import io.evwire.ocpp.rpc.Call;
import io.evwire.ocpp.rpc.OcppCodec;
import io.evwire.ocpp.rpc.OcppRequest;
import io.evwire.ocpp.rpc.OcppResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One node of a CSMS: calls stations that it holds itself, and those that another node holds. Thread-safe.
 *
 * <p>What is asked of another node ends once, as a CALL over a connection of its own does. When the other node goes
 * down while it waits for the station, the CALL fails with {@link CallFailure.Closed}, and whether the station did what
 * it was asked is unknown.
 */
public final class ClusterNode {

    /** What a question takes on its way, beyond the patience with the station. */
    private static final Duration ON_THE_WAY = Duration.ofSeconds(2);

    /** How many stations at most wait for the directory at a time. */
    private static final int LOCKS = 64;

    private final String name;
    private final OcppCodec codec;
    private final StationDirectory directory;
    private final NodeBus bus;
    private final Reply replies;
    private final MessageIds ids = MessageIds.unique();
    private final Map<String, Held> stations = new ConcurrentHashMap<>();
    /** Has the stations of this node and the directory change together; each lock is for a share of the stations. */
    private final List<Lock> locks =
            Stream.<Lock>generate(ReentrantLock::new).limit(LOCKS).toList();

    /** A station that is connected here, and how to end its connection. */
    private record Held(OcppEndpoint endpoint, Runnable hangUp) {

        void end() {
            endpoint.close();
            hangUp.run();
        }
    }

    /**
     * A node, which takes questions from now on.
     *
     * @param name its name, which no other has
     * @param codec the codec of the version that the application uses, with which CALLs travel between nodes
     * @param directory knows who holds which station
     * @param bus reaches the other nodes
     */
    public ClusterNode(String name, OcppCodec codec, StationDirectory directory, NodeBus bus) {
        this.name = Canonical.required(name, "the name");
        this.codec = Canonical.required(codec, "the codec");
        this.directory = Canonical.required(directory, "the directory");
        this.bus = Canonical.required(bus, "the bus");
        this.replies = new Reply(codec);
        bus.listen(name, this::answer);
    }

    /**
     * Says that a station has connected to this node. Where it was connected before, its old connection is ended: here
     * or at the other node.
     *
     * @param station the end of the connection, whose peer is the identity
     * @param hangUp closes the channel, when the station has connected anew
     * @throws IllegalArgumentException when the identity holds a line break
     */
    public void connected(OcppEndpoint station, Runnable hangUp) {
        Canonical.required(hangUp, "what closes the channel");
        String identity = station.peer();
        if (identity.indexOf('\n') >= 0) {
            throw new IllegalArgumentException(
                    "an identity of two lines cannot be told to other nodes; refuse the station");
        }
        Held before = null;
        String holder;
        Lock lock = lockOf(identity);
        lock.lock();
        try {
            before = stations.put(identity, new Held(station, hangUp));
            holder = directory.claim(identity, name);
        } finally {
            lock.unlock();
            if (before != null) {
                before.end();
            }
        }
        if (holder != null && !holder.equals(name)) {
            // Whether it hears of it or not: it does not hold the station any more.
            bus.ask(holder, new Question(Question.Kind.MOVED, identity, Duration.ZERO, "").write(), ON_THE_WAY);
        }
    }

    /**
     * Says that a connection has ended.
     *
     * @param station the end that was given to {@link #connected}
     */
    public void disconnected(OcppEndpoint station) {
        String identity = station.peer();
        Lock lock = lockOf(identity);
        lock.lock();
        try {
            Held held = stations.get(identity);
            if (held != null && held.endpoint() == station) {
                stations.remove(identity);
                directory.release(identity, name);
            }
        } finally {
            lock.unlock();
        }
    }

    private Lock lockOf(String station) {
        return locks.get(Math.floorMod(station.hashCode(), locks.size()));
    }

    /**
     * Calls a station, wherever it is connected.
     *
     * @param station its identity
     * @param request the request
     * @param timeout how long the station has to answer
     * @param <R> the response
     * @return gives the response, or fails with a {@link CallFailedException}; with {@link CallFailure.Closed} when the
     *     station is not connected
     * @throws io.evwire.ocpp.rpc.InvalidMessageException when the request breaks its schema
     */
    public <R extends OcppResponse> CompletionStage<R> call(String station, OcppRequest<R> request, Duration timeout) {
        OcppEndpoint here = find(station);
        if (here != null && here.isOpen()) {
            return here.call(request, timeout);
        }
        Call call = new Call(ids.next(), request);
        String text = codec.encode(call);
        String holder = directory.holderOf(station);
        if (holder == null || holder.equals(name)) {
            return failed(call, new CallFailure.Closed(false));
        }
        Question question = new Question(Question.Kind.CALL, station, timeout, text);
        CompletableFuture<R> response = new CompletableFuture<>();
        bus.ask(holder, question.write(), timeout.plus(ON_THE_WAY)).whenComplete((reply, failure) -> {
            try {
                if (failure != null) {
                    throw new CallFailedException(call.action(), ofBus(failure));
                }
                @SuppressWarnings("unchecked") // The codec reads the response by the action of the request.
                R read = (R) replies.read(reply, call);
                response.complete(read);
            } catch (RuntimeException failed) {
                response.completeExceptionally(failed);
            }
        });
        return response;
    }

    /**
     * A station that is connected to this node.
     *
     * @param station its identity
     * @return the end of the connection, or null
     */
    public @Nullable OcppEndpoint find(String station) {
        Held held = stations.get(station);
        return held == null ? null : held.endpoint();
    }

    private static CallFailure ofBus(Throwable failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return new CallFailure.Closed(
                !(failure instanceof UnreachableNodeException || cause instanceof UnreachableNodeException));
    }

    private static <R> CompletionStage<R> failed(Call call, CallFailure failure) {
        return CompletableFuture.failedFuture(new CallFailedException(call.action(), failure));
    }

    private CompletionStage<String> answer(String text) {
        try {
            Question question = Question.read(text);
            if (question.kind() == Question.Kind.MOVED) {
                moved(question.station());
                return CompletableFuture.completedFuture("");
            }
            OcppEndpoint station = find(question.station());
            Call call = (Call) codec.decode(question.call()).orThrow();
            if (station == null) {
                throw new CallFailedException(call.action(), new CallFailure.Closed(false));
            }
            return station.call(call.payload(), question.timeout())
                    .handle((response, failure) ->
                            failure == null ? replies.ofResponse(call, response) : replies.ofFailure(failure));
        } catch (RuntimeException failure) {
            return CompletableFuture.completedFuture(replies.ofFailure(failure));
        }
    }

    private void moved(String station) {
        Held held;
        Lock lock = lockOf(station);
        lock.lock();
        try {
            // Unless it has come back in the meantime.
            held = name.equals(directory.holderOf(station)) ? null : stations.remove(station);
        } finally {
            lock.unlock();
        }
        if (held != null) {
            held.end();
        }
    }
}
