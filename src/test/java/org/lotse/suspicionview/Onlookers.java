package org.lotse.suspicionview;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lotse.security.Staff;
import org.lotse.security.StaffDirectory;
import org.lotse.suspicionview.Townspeople.Client;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/**
 * Everything that somebody outside the wall can see. Reading is itself written down, so each page is read in a
 * transaction that is undone. The one thing taken out of an answer is the token against forged requests, which is random.
 */
@TestComponent
class Onlookers {

    private static final String FORGERY = "(name=\"(?:csrf-token|_csrf)\"[^>]*?(?:content|value)=\")[^\"]*";

    private static final List<String> OF_ENGINE = List.of(
            "process-definition?maxResults=200",
            "process-definition/statistics",
            "process-instance/count",
            "process-instance?maxResults=2000&sortBy=instanceId&sortOrder=asc",
            "execution/count",
            "task/count",
            "task?maxResults=2000&sortBy=id&sortOrder=asc",
            "variable-instance/count",
            "job/count",
            "job-definition/count",
            "incident",
            "event-subscription/count",
            "history/process-definition/suspicion-report/statistics",
            "history/process-instance/count",
            "history/process-instance?maxResults=2000&sortBy=instanceId&sortOrder=asc",
            "history/activity-instance/count",
            "history/task/count",
            "history/variable-instance/count",
            "history/detail/count",
            "history/job-log/count",
            "history/incident/count",
            "history/identity-link-log/count",
            "history/user-operation/count");

    private final MockMvc pages;
    private final TestRestTemplate rest;
    private final StaffDirectory staff;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Onlookers(
            WebApplicationContext platform,
            TestRestTemplate rest,
            StaffDirectory staff,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.pages = MockMvcBuilders.webAppContextSetup(platform)
                .apply(SecurityMockMvcConfigurers.springSecurity())
                .build();
        this.rest = rest;
        this.staff = staff;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** What there is to see of one client, by where it is seen. */
    Map<String, String> of(Client client) {
        var seen = new LinkedHashMap<String, String>();
        String caseId = client.caseId().toString();
        seen.put("the client's page", page(get("/apply/status").cookie(cookie(client))));
        seen.put("the client's page of leaving", page(get("/apply/close").cookie(cookie(client))));
        seen.put(
                "the client's page of asking a person", page(get("/apply/again").cookie(cookie(client))));
        seen.put(
                "the client's REST answer",
                page(get("/api/applications/" + caseId).header("Authorization", "Bearer " + client.token())));
        for (String who : List.of("clara", "olga")) {
            seen.put(who + " at the case", page(as(who, "/cases/" + caseId)));
        }
        for (String who : List.of("clara", "olga", "anna")) {
            seen.put(who + " at the client", page(as(who, "/clients/" + party(client))));
        }
        seen.put("the diagram", page(as("clara", "/cases/" + caseId + "/processes")));
        seen.put("the case over REST", page(as("clara", "/api/cases/" + caseId)));
        seen.put("tasks over REST", page(as("clara", "/api/tasks?q=" + caseId)));
        seen.put("the search", page(as("clara", "/clients?q=" + client.name())));
        seen.put("dario at the case", page(as("dario", "/cases/" + caseId)));
        seen.put("dario at suspicions", page(as("dario", "/suspicions")));
        return seen;
    }

    /** What there is to see of all together. */
    Map<String, String> ofAll(List<Client> clients) {
        var seen = new LinkedHashMap<String, String>();
        tables().forEach(table -> seen.put("table " + table, rows(table, clients)));
        for (String who : List.of("sofia", "anna")) {
            clients.stream()
                    .limit(10)
                    .forEach(client -> seen.put(
                            who + " at the case " + client.caseId(), page(as(who, "/cases/" + client.caseId()))));
        }
        for (String who : List.of("clara", "sofia", "olga")) {
            seen.put(who + " at work", page(as(who, "/work?view=all")));
        }
        seen.put("clara's clients", page(as("clara", "/clients")));
        seen.put("all tasks over REST", page(as("clara", "/api/tasks")));
        seen.put("otto's operations", page(as("otto", "/operations")));
        seen.put("otto's webhooks", page(as("otto", "/operations/webhooks")));
        seen.put("otto's screening", page(as("otto", "/screening")));
        seen.put("dario's processes", page(as("dario", "/processes/control")));
        seen.put("dario's rules", page(as("dario", "/rules")));
        seen.put("the post room", page(get("/post")));
        seen.put("the house's figures", figures());
        OF_ENGINE.forEach(question -> seen.put("the engine, " + question, engine(question)));
        return seen;
    }

    private String party(Client client) {
        return jdbc.sql("select party_id from case_file where id = ?")
                .param(client.caseId().toString())
                .query(String.class)
                .single();
    }

    private static Cookie cookie(Client client) {
        return new Cookie("lotse-application", client.token());
    }

    private MockHttpServletRequestBuilder as(String who, String path) {
        Staff one = staff.find(who).orElseThrow();
        return get(path)
                .with(user(who).roles(one.roles().stream().map(Enum::name).toArray(String[]::new)));
    }

    private String page(MockHttpServletRequestBuilder request) {
        return transaction.execute(undone -> {
            undone.setRollbackOnly();
            return ask(request);
        });
    }

    private String ask(MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse answer = pages.perform(request).andReturn().getResponse();
            String text = answer.getContentAsString(StandardCharsets.UTF_8);
            return answer.getStatus() + "\n" + answer.getHeaders("Location") + "\n" + text.replaceAll(FORGERY, "$1");
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    String engine(String question) {
        var answer = rest.withBasicAuth("otto", "lotse-demo").getForEntity("/engine-rest/" + question, String.class);
        return answer.getStatusCode().value() + "\n" + answer.getBody();
    }

    /** Counters; what a gauge shows is looked up every few seconds. */
    private String figures() {
        return rest.withBasicAuth("otto", "lotse-demo")
                .getForObject("/actuator/prometheus", String.class)
                .lines()
                .filter(line -> line.matches("lotse\\w+_(total|count)\\b.*"))
                .collect(Collectors.joining("\n"));
    }

    /** Whatever the house keeps by a client's case. */
    private List<String> tables() {
        return jdbc.sql(
                        """
                        select table_name from information_schema.columns
                        where table_schema = database() and column_name = 'case_id' order by table_name""")
                .query(String.class)
                .list();
    }

    private String rows(String table, List<Client> clients) {
        List<String> ids = Stream.concat(Stream.of("none"), clients.stream().map(client -> client.caseId()
                        .toString()))
                .toList();
        return jdbc
                .sql("select * from " + table + " where case_id in (:ids) order by 1")
                .param("ids", ids)
                .query()
                .listOfRows()
                .stream()
                .map(row -> row.values().stream().map(Onlookers::text).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    private static String text(Object value) {
        return value instanceof byte[] bytes ? new String(bytes, StandardCharsets.ISO_8859_1) : String.valueOf(value);
    }
}
