package org.lotse.workers.screening;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.lotse.workers.runtime.Platform;
import org.lotse.workers.runtime.WorkerIdentity;
import org.lotse.workers.screening.archive.ListArchive;
import org.lotse.workers.screening.inquiry.HeldLists;
import org.lotse.workers.screening.list.FolderPlace;
import org.lotse.workers.screening.list.ListPlace;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Imported, never scanned: a platform that leaves its workers out must not find them by accident. */
@EnableConfigurationProperties({ScreeningSettings.class, ListAges.class})
public class ScreeningConfiguration {

    private static final String USUAL_PLACE = "${lotse.home:${user.home}/.lotse}/lists";

    private static final String KEPT = "${lotse.home:${user.home}/.lotse}/lists-in-force";

    private static final String FETCHED = "${lotse.home:${user.home}/.lotse}/list-editions";

    @Bean
    ListKeeper listKeeper(ScreeningSettings settings, ListAges ages, Environment environment, WorkerIdentity identity) {
        Clock clock = Clock.systemUTC();
        return new ListKeeper(
                places(settings, environment),
                new KeptLists(Path.of(environment.resolvePlaceholders(KEPT))),
                new Admission(ages.oldest(), clock),
                clock,
                identity.id());
    }

    @Bean
    ListArchive listArchive(ListKeeper keeper, Environment environment, Platform platform) {
        return new ListArchive(keeper::now, Path.of(environment.resolvePlaceholders(FETCHED)), platform);
    }

    @Bean
    ListDuty listDuty(ScreeningSettings settings, Environment environment, ListKeeper keeper, Platform platform) {
        List<Path> folders = places(settings, environment).stream()
                .filter(FolderPlace.class::isInstance)
                .map(place -> ((FolderPlace) place).path())
                .toList();
        return new ListDuty(keeper, new ShippedLists(folders, Clock.systemUTC()), platform, settings.reload());
    }

    @Bean
    ScreenPartyWorker screenPartyWorker(ListKeeper keeper, Platform platform, ScreeningSettings settings) {
        return new ScreenPartyWorker(keeper, platform, settings, Clock.systemUTC());
    }

    @Bean
    HeldLists heldLists(ListKeeper keeper) {
        return keeper::awaited;
    }

    private static List<ListPlace> places(ScreeningSettings settings, Environment environment) {
        String lists = Objects.requireNonNullElse(settings.lists(), USUAL_PLACE);
        return Stream.of(environment.resolvePlaceholders(lists).split(","))
                .map(String::strip)
                .filter(place -> !place.isEmpty())
                .map(ListPlace::of)
                .toList();
    }
}
