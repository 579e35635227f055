package org.lotse.workers.runtime;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.camunda.bpm.client.ExternalTaskClient;
import org.camunda.bpm.client.interceptor.auth.BasicAuthProvider;

/**
 * The engine's own client for one topic. It is not shared: a client hands out the tasks of all its topics on one
 * thread, and a slow topic would hold up the others.
 */
final class TopicClient {

    private static final Duration LONG_POLL = Duration.ofSeconds(20);
    /** Fetching, renewing and one more beside the threads that report. */
    private static final int SPARE_CONNECTIONS = 3;

    private final ExternalTaskClient client;
    private final PoolingHttpClientConnectionManager connections;

    TopicClient(TopicFeed feed, WorkersSettings.Access access, String engineUrl, String workerId, FetchPace pace) {
        TopicWorker worker = feed.worker();
        this.connections = connections(access, worker.threads() + SPARE_CONNECTIONS);
        this.client = ExternalTaskClient.create()
                .baseUrl(engineUrl)
                .workerId(workerId)
                .maxTasks(worker.threads())
                .usePriority(true)
                .orderByCreateTime()
                .asc()
                .asyncResponseTimeout(LONG_POLL.toMillis())
                .addInterceptor(new BasicAuthProvider(access.username(), access.password()))
                .backoffStrategy(pace)
                .customizeHttpClient(http -> http.setConnectionManager(connections)
                        .disableAutomaticRetries()
                        .setDefaultRequestConfig(patience(access)))
                .build();
        client.subscribe(worker.topic())
                .lockDuration(worker.lock().toMillis())
                .handler(feed)
                .open();
    }

    private static PoolingHttpClientConnectionManager connections(WorkersSettings.Access access, int most) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(most)
                .setMaxConnTotal(most)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(access.connectTimeout()))
                        .build())
                .build();
    }

    private static RequestConfig patience(WorkersSettings.Access access) {
        return RequestConfig.custom()
                .setResponseTimeout(Timeout.of(LONG_POLL.plus(access.readTimeout())))
                .build();
    }

    /** Stops fetching without waiting for the poll under way. */
    Thread stopFetching() {
        Thread stopping = new NamedThreads("worker-stop").newThread(client::stop);
        stopping.start();
        return stopping;
    }

    /** Ends the poll under way; nothing can be reported afterwards. */
    void disconnect(Thread stopping) throws InterruptedException {
        connections.close(CloseMode.IMMEDIATE);
        stopping.join(TimeUnit.SECONDS.toMillis(2));
    }
}
