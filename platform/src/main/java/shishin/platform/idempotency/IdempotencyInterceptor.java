package shishin.platform.idempotency;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;
import shishin.platform.transaction.OwnTransaction;

/** Runs outside every other transaction, so that the effect and the kept answer commit together or not at all. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    private final HttpHeaders headers;
    private final FirstAnswers answers;

    IdempotencyInterceptor(HttpHeaders headers, FirstAnswers answers) {
        this.headers = headers;
        this.answers = answers;
    }

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null || !call.getMethod().isAnnotationPresent(POST.class)) return call.proceed();
        if (!KEY.matcher(key).matches()) throw new InvalidIdempotencyKey();
        if (isStream(call)) return call.proceed();
        return OwnTransaction.call(() -> answers.firstOrAgain(key, call));
    }

    /** What was streamed is not known yet: either its lines are told apart, or its use case asks {@link StreamedOnce}. */
    private static boolean isStream(InvocationContext call) {
        return Arrays.stream(call.getParameters())
                .anyMatch(part -> part instanceof InputStream || part instanceof MultipartFormDataInput);
    }
}
