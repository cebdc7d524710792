package org.stancewatch.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import okhttp3.Cache;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.stancewatch.support.web.AddressGuard;

/** Single HTTP requests, within limits: no redirect, no proxy, no private address that the operator did not type. */
final class HttpCalls implements AutoCloseable {

    private static final long CACHE_BYTES = 256L << 20;
    private static final long INFLATED_BYTES = 1 << 20;
    /** Pages of one host follow each other while many other hosts are asked. */
    private static final int MOST_IDLE = 256;
    /** Servers close what is idle after five seconds or more; a request on what was closed fails. */
    private static final long IDLE_SECONDS = 3;

    /** A document is large from here on. */
    private static final int SMALL_BYTES = 256 << 10;
    /** Of large documents; two of the largest. Five times as much where all are taken apart. */
    private static final int LARGE_BYTES = 16 << 20;

    /** Some servers name a charset where these belong. */
    private static final Pattern PACKED = Pattern.compile("(?i)\\b(?:gzip|deflate|compress|br|zstd)\\b");

    /** More seconds than a number holds; OkHttp fails on it. */
    private static final Pattern AGES = Pattern.compile("\\d{10,}");

    /** Reads an answer while it is open. */
    interface Reading<T> {
        T of(Response answer, byte[] body) throws FetchFault;
    }

    private final FetchLimits limits;
    private final LargeDocuments large = new LargeDocuments(LARGE_BYTES);
    private final OkHttpClient guarded;
    private final OkHttpClient open;
    private volatile boolean closed;

    /** {@code cache} is a directory of its own: what servers let us keep. */
    HttpCalls(FetchLimits limits, Optional<Path> cache) {
        this.limits = limits;
        AddressGuard guard = new AddressGuard(false, "name it as a source to allow it");
        this.open = client(limits, cache.map(directory -> new Cache(directory.toFile(), CACHE_BYTES)))
                .dns(new SteadyNames(Dns.SYSTEM, guard))
                .build();
        this.guarded =
                open.newBuilder().dns(Dns.SYSTEM).socketFactory(guard.sockets()).build();
    }

    private static OkHttpClient.Builder client(FetchLimits limits, Optional<Cache> cache) {
        return new OkHttpClient.Builder()
                .cache(cache.orElse(null))
                .connectionPool(new ConnectionPool(MOST_IDLE, IDLE_SECONDS, TimeUnit.SECONDS))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .retryOnConnectionFailure(true) // a server may have closed what was kept
                .connectTimeout(limits.timeout())
                .readTimeout(limits.timeout())
                .callTimeout(limits.timeout())
                .addNetworkInterceptor(HttpCalls::counted);
    }

    /**
     * Sends {@code request} and reads what comes; a status of any kind is an answer.
     *
     * @throws CancellationException where this is closed meanwhile, or the thread interrupted
     */
    <T> T send(FetchRequest request, Reading<T> reading) throws FetchFault {
        OkHttpClient client = request.isTyped() ? open : guarded;
        Wire wire = new Wire();
        try (Response answer = execute(client.newCall(message(request, wire)))) {
            return reading.of(answer, body(answer, wire));
        } catch (InterruptedIOException late) {
            throw passing("no answer within " + limits.timeout().toMillis() + " ms", late);
        } catch (SteadyNames.Refused rebound) {
            throw passing("cannot be reached: " + rebound.getMessage(), rebound);
        } catch (UnknownHostException unknown) {
            throw passing("cannot be reached: no address is known of its host", unknown);
        } catch (IOException | IllegalArgumentException broken) {
            throw passing("cannot be reached: " + reason(broken), broken);
        }
    }

    /** Kotlin declares no exceptions: a thread that is interrupted as it connects comes back with a checked one. */
    private static Response execute(Call call) throws IOException {
        try {
            return call.execute();
        } catch (IOException | RuntimeException told) {
            throw told;
        } catch (Exception stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stop);
        }
    }

    /** What is broken off on our side says nothing of the server. */
    private FetchFault passing(String reason, Exception cause) {
        if (closed || Thread.currentThread().isInterrupted()) {
            throw new CancellationException("broken off: " + reason);
        }
        return FetchFault.passing(reason, cause);
    }

    /** What this thread was sent is dealt with. */
    void putDown() {
        large.putDown();
    }

    @Override
    public void close() {
        closed = true;
        open.dispatcher().cancelAll();
        open.dispatcher().executorService().shutdown();
        open.connectionPool().evictAll();
    }

    private Request message(FetchRequest request, Wire wire) {
        Request.Builder message = new Request.Builder()
                .url(HttpUrl.get(request.address().toString()))
                .tag(Wire.class, wire)
                .header("User-Agent", limits.userAgent())
                .header("Accept", request.form().accept())
                .header("Cache-Control", request.form().cache());
        request.validators().etag().ifPresent(etag -> message.header("If-None-Match", etag));
        request.validators().lastModified().ifPresent(time -> message.header("If-Modified-Since", time));
        return message.build();
    }

    private byte[] body(Response answer, Wire wire) throws IOException, FetchFault {
        byte[] bytes = bytes(answer);
        if (bytes.length > limits.maxBytes()) {
            throw FetchFault.lasting("is larger than " + limits.maxBytes() + " bytes", null);
        }
        if (bytes.length > INFLATED_BYTES && wire.isInflated(bytes.length)) {
            throw FetchFault.lasting("inflates to more than " + Wire.MOST_INFLATED + " times its size", null);
        }
        return bytes;
    }

    private byte[] bytes(Response answer) throws IOException, FetchFault {
        String packing = answer.header("Content-Encoding", ""); // what we asked for is unpacked, and named no longer
        if (answer.code() == 200 && PACKED.matcher(packing).find()) {
            throw FetchFault.lasting("is packed as nobody asked for: " + packing, null);
        }
        try {
            return bytes(answer.body());
        } catch (InterruptedIOException late) {
            throw late;
        } catch (IOException broken) {
            throw passing("cannot be read to its end: " + reason(broken), broken);
        }
    }

    private byte[] bytes(ResponseBody body) throws IOException, FetchFault {
        InputStream stream = body.byteStream();
        byte[] begin = stream.readNBytes(Math.min(SMALL_BYTES, limits.maxBytes()) + 1);
        if (begin.length <= SMALL_BYTES) {
            return begin;
        }
        large.take(body.contentLength() < 0 ? limits.maxBytes() : body.contentLength(), limits.timeout());
        return new SequenceInputStream(new ByteArrayInputStream(begin), stream).readNBytes(limits.maxBytes() + 1);
    }

    private static Response counted(Interceptor.Chain chain) throws IOException {
        Response answer = chain.proceed(chain.request());
        Wire wire = chain.request().tag(Wire.class);
        Response.Builder sane = answer.newBuilder();
        if (AGES.matcher(answer.header("Retry-After", "")).matches()) {
            sane.removeHeader("Retry-After");
        }
        return (wire == null ? sane : sane.body(new CountedBody(answer.body(), wire))).build();
    }

    private static String reason(Exception broken) {
        return Optional.ofNullable(broken.getMessage()).orElse("the answer breaks off");
    }
}
