package org.lotse.review;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.lotse.casefile.Cases;
import org.lotse.casefile.Product;
import org.lotse.kernel.CaseId;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.risk.RiskRating;
import org.lotse.rules.RatedBook;
import org.lotse.rules.RatedClient;
import org.lotse.security.CurrentUser;
import org.lotse.security.Role;
import org.lotse.security.Staff;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where clerks and compliance see whose review is due, and begin one by hand. */
@Controller
@RequestMapping("/reviews")
@PreAuthorize("hasAnyRole('CLERK', 'COMPLIANCE', 'AUDITOR')")
class ReviewsPage {

    private static final int MOST_CHARACTERS = 1000;

    private final ReviewList list;
    private final Reviews reviews;
    private final Cases cases;
    private final RatedBook book;
    private final Scheduling scheduling;
    private final ReviewSettings settings;
    private final CurrentUser user;
    private final Clock clock;

    ReviewsPage(
            ReviewList list,
            Reviews reviews,
            Cases cases,
            RatedBook book,
            Scheduling scheduling,
            ReviewSettings settings,
            CurrentUser user,
            Clock clock) {
        this.list = list;
        this.reviews = reviews;
        this.cases = cases;
        this.book = book;
        this.scheduling = scheduling;
        this.settings = settings;
        this.user = user;
        this.clock = clock;
    }

    /** A client as the list shows it. */
    record Line(ReviewList.Row row, String state) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String rating,
            @RequestParam(defaultValue = "") String day,
            Model model) {
        LocalDate today = scheduling.today();
        ReviewList.Show which = constant(ReviewList.Show.class, show).orElse(ReviewList.Show.ALL);
        RiskRating risk = constant(RiskRating.class, rating).orElse(null);
        LocalDate on = parsed(day, LocalDate::parse).orElse(null);
        List<ReviewList.Row> rows = list.of(which, risk, on, today);
        model.addAttribute("show", which.name());
        model.addAttribute("rating", risk == null ? "" : risk.name());
        model.addAttribute("day", on);
        model.addAttribute("shows", ReviewList.Show.values());
        model.addAttribute("ratings", RiskRating.values());
        model.addAttribute("ahead", settings.beginAhead().getDays());
        model.addAttribute("most", rows.size() > ReviewList.MOST ? ReviewList.MOST : null);
        model.addAttribute(
                "lines",
                rows.stream()
                        .limit(ReviewList.MOST)
                        .map(row -> new Line(row, row.state(today)))
                        .toList());
        return "review/list";
    }

    @GetMapping("/month")
    String month(@RequestParam(defaultValue = "") String month, Model model, Locale reader) {
        LocalDate today = scheduling.today();
        YearMonth shown = parsed(month, YearMonth::parse).orElse(YearMonth.from(today));
        LocalDate first = shown.atDay(1);
        model.addAttribute("calendar", Calendar.of(shown, today, list.in(shown)));
        model.addAttribute("today", today);
        model.addAttribute("overdue", list.overdueBefore(first.isBefore(today) ? first : today));
        model.addAttribute("monthTitle", named(shown, reader));
        model.addAttribute("before", shown.minusMonths(1));
        model.addAttribute("beforeTitle", named(shown.minusMonths(1), reader));
        model.addAttribute("after", shown.plusMonths(1));
        model.addAttribute("afterTitle", named(shown.plusMonths(1), reader));
        model.addAttribute(
                "head",
                Arrays.stream(DayOfWeek.values())
                        .map(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, reader))
                        .toList());
        return "review/month";
    }

    private static String named(YearMonth month, Locale reader) {
        String pattern = reader.getLanguage().equals("zh") ? "y年M月" : "LLLL y";
        return month.format(DateTimeFormatter.ofPattern(pattern, reader));
    }

    @GetMapping("/{caseId}")
    String one(@PathVariable String caseId, Model model) {
        CaseId id = CaseId.of(caseId);
        return page(id, model);
    }

    private String page(CaseId id, Model model) {
        ReviewDate date = reviews.date(id).orElse(null);
        List<Review> past = reviews.of(id);
        if (date == null && past.isEmpty()) {
            throw new NotFound("review", id);
        }
        model.addAttribute("caseId", id);
        model.addAttribute("client", book.of(id).map(RatedClient::name).orElse(id.toString()));
        model.addAttribute("date", date);
        model.addAttribute("ofEntity", cases.get(id).product() == Product.BUSINESS_ACCOUNT);
        model.addAttribute("overdue", date != null && date.overdueOn(scheduling.today()));
        model.addAttribute("past", past);
        model.addAttribute("running", past.stream().anyMatch(review -> review.end() == null));
        model.addAttribute("reasons", ReviewReason.values());
        model.addAttribute("mayBegin", date != null && works(user.required()));
        return "review/one";
    }

    @PostMapping("/{caseId}")
    @PreAuthorize("hasAnyRole('CLERK', 'COMPLIANCE')")
    String begin(
            @PathVariable String caseId,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String words,
            Model model,
            RedirectAttributes flash) {
        CaseId id = CaseId.of(caseId);
        String told = words.strip();
        ReviewReason why = constant(ReviewReason.class, reason).orElse(ReviewReason.OTHER);
        if (told.isEmpty() || told.length() > MOST_CHARACTERS) {
            model.addAttribute("wrong", "problem.reason-missing");
            model.addAttribute("words", words);
            model.addAttribute("reason", why);
            return page(id, model);
        }
        try {
            reviews.begin(id, new ReviewCause(why, told, user.required().username(), clock.instant()));
            flash.addFlashAttribute("begun", true);
        } catch (RuleBroken rule) {
            flash.addFlashAttribute("refused", "problem." + rule.rule());
        }
        return "redirect:/reviews/" + id;
    }

    private static boolean works(Staff staff) {
        return staff.has(Role.CLERK) || staff.has(Role.COMPLIANCE);
    }

    private static <E extends Enum<E>> Optional<E> constant(Class<E> kind, String typed) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(typed))
                .findFirst();
    }

    /** What cannot be read was not asked for. */
    private static <T> Optional<T> parsed(String typed, Function<String, T> reading) {
        try {
            return typed.isEmpty() ? Optional.empty() : Optional.of(reading.apply(typed));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
