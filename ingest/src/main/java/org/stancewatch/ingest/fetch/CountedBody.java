package org.stancewatch.ingest.fetch;

import java.io.IOException;
import okhttp3.MediaType;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.ForwardingSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/** The body of an answer that counts what comes over the network. */
final class CountedBody extends ResponseBody {

    private final ResponseBody body;
    private final BufferedSource counted;

    CountedBody(ResponseBody body, Wire wire) {
        this.body = body;
        this.counted = Okio.buffer(new ForwardingSource(body.source()) {
            @Override
            public long read(Buffer sink, long most) throws IOException {
                long read = super.read(sink, most);
                wire.add(Math.max(0, read));
                return read;
            }
        });
    }

    @Override
    public @Nullable MediaType contentType() {
        return body.contentType();
    }

    @Override
    public long contentLength() {
        return body.contentLength();
    }

    @Override
    public BufferedSource source() {
        return counted;
    }
}
