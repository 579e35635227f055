package org.lotse.security.internal;

import static org.lotse.security.Role.OPERATOR;
import static org.lotse.security.Role.WORKER;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which door lets whom in; finer rules stand at the methods they guard. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class Doors {

    private static final String ENGINE = "/engine-rest";

    @Bean
    PasswordEncoder passwordEncoder() {
        return new BCryptPasswordEncoder(6);
    }

    @Bean
    AuthenticationManager logins(WorkerSettings workers, UserDetailsService staff, PasswordEncoder encoder) {
        DaoAuthenticationProvider people = new DaoAuthenticationProvider(staff);
        people.setPasswordEncoder(encoder);
        return new ProviderManager(new WorkerLogin(workers), people);
    }

    /** The engine's own servlet: workers reach external tasks, operators may look. */
    @Bean
    @Order(1)
    SecurityFilterChain engine(HttpSecurity http, AuthenticationManager logins, ProblemAnswers problems)
            throws Exception {
        return machine(http.securityMatcher(request -> isUnder(ENGINE, request)), logins, problems)
                .authorizeHttpRequests(
                        requests -> requests.requestMatchers(request -> isUnder(ENGINE + "/external-task", request))
                                .hasRole(WORKER.name())
                                .requestMatchers(Doors::countsEverything)
                                .denyAll()
                                .requestMatchers(Doors::isGet)
                                .hasRole(OPERATOR.name())
                                .anyRequest()
                                .denyAll())
                .build();
    }

    /** The servlet's path is what the container routes by, decoded; patterns for Spring MVC would miss this servlet. */
    private static boolean isUnder(String path, HttpServletRequest request) {
        String inside = request.getPathInfo() == null ? "" : request.getPathInfo();
        return (request.getServletPath() + inside + "/").startsWith(path + "/");
    }

    /** The engine's figures count what is walled off too, and ask nobody for rights. */
    private static boolean countsEverything(HttpServletRequest request) {
        return (request.getServletPath() + request.getPathInfo()).contains("/metrics");
    }

    private static boolean isGet(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod());
    }

    @Bean
    @Order(2)
    SecurityFilterChain workers(HttpSecurity http, AuthenticationManager logins, ProblemAnswers problems)
            throws Exception {
        return machine(http.securityMatcher(any("/api/worker/**")), logins, problems)
                .authorizeHttpRequests(requests -> requests.anyRequest().hasRole(WORKER.name()))
                .build();
    }

    /** Open here: a client proves itself with the token of its own application. */
    @Bean
    @Order(3)
    SecurityFilterChain applications(HttpSecurity http, ProblemAnswers problems) throws Exception {
        return http.securityMatcher(any("/api/applications", "/api/applications/**"))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .exceptionHandling(problems::use)
                .headers(Headers::strict)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    @Bean
    @Order(4)
    SecurityFilterChain staffInterface(HttpSecurity http, AuthenticationManager logins, ProblemAnswers problems)
            throws Exception {
        return machine(http.securityMatcher(any("/api/**", "/actuator/**")), logins, problems)
                .authorizeHttpRequests(requests -> requests.requestMatchers(any("/actuator/health"))
                        .permitAll()
                        .requestMatchers(any("/actuator/**"))
                        .hasRole(OPERATOR.name())
                        .requestMatchers(request -> request.isUserInRole(WORKER.name()))
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .build();
    }

    @Bean
    @Order(5)
    SecurityFilterChain pages(HttpSecurity http, AuthenticationSuccessHandler afterLogin) throws Exception {
        RequestMatcher open = any(
                "/",
                "/apply",
                "/apply/**",
                "/review/*",
                "/post",
                "/post/**",
                "/samples/**",
                "/login",
                "/webjars/**",
                "/app/**",
                "/images/**",
                "/favicon.ico",
                "/error",
                "/v3/api-docs",
                "/v3/api-docs/**",
                "/api-docs",
                "/swagger-ui/**");
        // A stream that ends after its reader has logged out was allowed when it began.
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(login -> login.loginPage("/login").successHandler(afterLogin))
                .logout(logout -> logout.logoutSuccessUrl("/login?out"))
                .headers(Headers::strict)
                .build();
    }

    private static HttpSecurity machine(HttpSecurity http, AuthenticationManager logins, ProblemAnswers problems)
            throws Exception {
        return http.authenticationManager(logins)
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(problems::use)
                .headers(Headers::strict);
    }

    private static RequestMatcher any(String... patterns) {
        PathPatternRequestMatcher.Builder builder = PathPatternRequestMatcher.withDefaults();
        List<RequestMatcher> matchers =
                List.of(patterns).stream().<RequestMatcher>map(builder::matcher).toList();
        return request -> matchers.stream().anyMatch(matcher -> matcher.matches(request));
    }
}
