package org.stancewatch.processor;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.slf4j.MDC;

/** What a log line of a stream thread says about where it arose, in SLF4J's MDC. */
public final class LogContext {

    private static final String APPLICATION = "application";
    private static final String INSTANCE = "instance";
    private static final String TRACE = "traceId";
    private static final String ARTICLE = "article";

    private LogContext() {}

    /** From now on: the application and instance that {@code context} runs in, on its thread. */
    public static void enter(ProcessorContext<?, ?> context) {
        MDC.put(APPLICATION, context.applicationId());
        Object instance = context.appConfigs().get(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG);
        MDC.put(INSTANCE, String.valueOf(instance));
    }

    /** While {@code work} is done: the trace that {@code headers} belong to. */
    public static void during(Headers headers, Runnable work) {
        TraceContext.traceId(headers).ifPresent(id -> MDC.put(TRACE, id));
        try {
            work.run();
        } finally {
            MDC.remove(TRACE);
        }
    }

    /** While {@code work} is done: that trace, and the article of that id. */
    public static void during(Headers headers, String article, Runnable work) {
        MDC.put(ARTICLE, article);
        try {
            during(headers, work);
        } finally {
            MDC.remove(ARTICLE);
        }
    }
}
