package dev.parallax.pages.fetch;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/// Takes an answer's bytes up to a limit and then hangs up.
final class Body implements BodySubscriber<Body.Bytes> {
    private final int most;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final CompletableFuture<Bytes> whole = new CompletableFuture<>();
    private Flow.Subscription from = new Flow.Subscription() {
        @Override
        public void request(long buffers) {
            throw new IllegalStateException("nobody sends yet");
        }

        @Override
        public void cancel() {
            whole.cancel(false);
        }
    };

    /// @param isCut whether more would have come
    record Bytes(ByteArrayOutputStream bytes, boolean isCut) {}

    Body(int most) {
        this.most = most;
    }

    @Override
    public CompletionStage<Bytes> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        from = subscription;
        from.request(1);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        for (ByteBuffer buffer : buffers) {
            byte[] piece = new byte[Math.min(buffer.remaining(), most - bytes.size())];
            buffer.get(piece);
            bytes.writeBytes(piece);
            if (!buffer.hasRemaining()) continue;
            from.cancel();
            whole.complete(new Bytes(bytes, true));
            return;
        }
        from.request(1);
    }

    @Override
    public void onError(Throwable failure) {
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        whole.complete(new Bytes(bytes, false));
    }
}
