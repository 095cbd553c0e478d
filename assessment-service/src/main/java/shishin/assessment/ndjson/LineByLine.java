package shishin.assessment.ndjson;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;
import shishin.platform.language.Language;

/**
 * Takes a stream in chunks and answers each before it takes the next, which it reads meanwhile: the database and this
 * service both have something to do, and two chunks are all that is ever held in memory. Whoever sends more than a few
 * thousand lines must read the answer while sending.
 */
@ApplicationScoped
public class LineByLine {

    public static final String MEDIA_TYPE = "application/x-ndjson";

    private static final Logger LOG = Logger.getLogger(LineByLine.class);

    private final LineParser parser;
    private final ObjectMapper json;
    private final ThreadContext contexts;

    LineByLine(LineParser parser, ObjectMapper json, ThreadContext contexts) {
        this.parser = parser;
        this.json = json;
        this.contexts = contexts;
    }

    /**
     * What is done with a stream.
     *
     * @param shape what a line says
     * @param atOnce how many lines make a chunk
     * @param take answers a chunk, line for line; a chunk it fails on is answered with {@code failed}
     * @param failed the answer to a line that could not be taken for no fault of its own
     */
    public record Work<T, R>(
            Class<T> shape, int atOnce, Function<List<Line<T>>, List<R>> take, BiFunction<Long, Fault, R> failed) {}

    public <T, R> StreamingOutput answer(InputStream in, Language language, Work<T, R> work) {
        return out -> {
            try {
                exchange(new Splitter(in), language, work, new BufferedOutputStream(out, 32 * 1024));
            } catch (IOException e) {
                LOG.infof("A stream broke off; what was answered is kept: %s", e.getMessage());
            }
        };
    }

    private <T, R> void exchange(Splitter lines, Language language, Work<T, R> work, OutputStream out)
            throws IOException {
        var next = ahead(lines, language, work);
        for (var chunk = arrived(next); !chunk.isEmpty(); chunk = arrived(next)) {
            next = ahead(lines, language, work);
            for (var result : take(chunk, language, work)) {
                out.write(json.writeValueAsBytes(result));
                out.write('\n');
            }
            out.flush();
        }
        out.flush();
    }

    private <T, R> List<Line<T>> read(Splitter lines, Language language, Work<T, R> work) throws IOException {
        var chunk = new ArrayList<Line<T>>(work.atOnce());
        for (var piece = lines.next(); piece.isPresent(); piece = lines.next()) {
            chunk.add(parser.parse(piece.get(), work.shape(), language));
            if (chunk.size() == work.atOnce()) return chunk;
        }
        return chunk;
    }

    /** Reads the next chunk in a thread of its own, as the same caller. */
    private <T, R> Future<List<Line<T>>> ahead(Splitter lines, Language language, Work<T, R> work) {
        var reading = new FutureTask<>(contexts.contextualCallable(() -> read(lines, language, work)));
        Thread.ofVirtual().name("reads-ahead").start(reading);
        return reading;
    }

    private static <T> List<Line<T>> arrived(Future<List<Line<T>>> next) throws IOException {
        try {
            return next.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    private static <T, R> List<R> take(List<Line<T>> chunk, Language language, Work<T, R> work) {
        try {
            return work.take().apply(chunk);
        } catch (RuntimeException e) {
            LOG.error("Lines of a stream could not be taken", e);
            var fault = Fault.of(new NotTaken(), language);
            return chunk.stream()
                    .map(line -> work.failed().apply(line.number(), line.fault() == null ? fault : line.fault()))
                    .toList();
        }
    }
}
