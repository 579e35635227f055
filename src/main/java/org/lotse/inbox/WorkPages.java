package org.lotse.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.lotse.kernel.NotFound;
import org.lotse.kernel.RuleBroken;
import org.lotse.security.CurrentUser;
import org.lotse.workflow.HumanTasks;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The task list as a page. */
@Controller
@RequestMapping("/work")
class WorkPages {

    private final TaskList list;
    private final NextTask next;
    private final HumanTasks tasks;
    private final ManyTasks many;
    private final CurrentUser user;

    WorkPages(TaskList list, NextTask next, HumanTasks tasks, ManyTasks many, CurrentUser user) {
        this.list = list;
        this.next = next;
        this.tasks = tasks;
        this.many = many;
        this.user = user;
    }

    @GetMapping
    @PreAuthorize(Access.READ)
    String work(
            @RequestParam Optional<String> view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "urgency") String sort,
            @RequestParam(defaultValue = "0") int page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean partial,
            Model model) {
        TaskView shown = view.map(TaskView::of).orElseGet(() -> list.firstView(user.required()));
        TaskQuery query = new TaskQuery(shown, q, TaskSort.of(sort), page);
        model.addAttribute("list", list.read(query, user.required()));
        return partial ? "inbox/work :: work" : "inbox/work";
    }

    /** What is new since the page was read; the page decides what to do with it. */
    @GetMapping("/news")
    @PreAuthorize(Access.READ)
    String news(
            @RequestParam String view,
            @RequestParam(defaultValue = "") String q,
            @RequestParam long since,
            @RequestParam(defaultValue = "") List<String> shown,
            Model model) {
        TaskQuery query = new TaskQuery(TaskView.of(view), q, TaskSort.MOST_URGENT, 0);
        List<String> few = shown.subList(0, Math.min(shown.size(), TaskQuery.SIZE));
        model.addAttribute("news", list.news(query, few, Instant.ofEpochMilli(since), user.required()));
        return "inbox/news";
    }

    @PostMapping("/next")
    @PreAuthorize(Access.WORK)
    String next(@RequestParam(required = false) String except, RedirectAttributes flash) {
        return next.take(user.required(), except)
                .map(task -> "redirect:/cases/" + task.caseId() + "?task=" + task.id())
                .orElseGet(() -> back("", "work.nothing-waits", flash));
    }

    @PostMapping("/{id}/claim")
    @PreAuthorize(Access.WORK)
    String claim(@PathVariable String id, @RequestParam(defaultValue = "") String back, RedirectAttributes flash) {
        return one(() -> tasks.claim(id, user.required().username()), back, "work.claimed", flash);
    }

    @PostMapping("/{id}/release")
    @PreAuthorize(Access.WORK)
    String release(@PathVariable String id, @RequestParam(defaultValue = "") String back, RedirectAttributes flash) {
        return one(() -> tasks.release(id, user.required().username()), back, "work.released", flash);
    }

    @PostMapping("/many")
    @PreAuthorize(Access.WORK)
    String many(
            @RequestParam Bulk action,
            @RequestParam(defaultValue = "") List<String> taskIds,
            @RequestParam(defaultValue = "") String colleague,
            @RequestParam(defaultValue = "") String back,
            RedirectAttributes flash) {
        String me = user.required().username();
        try {
            flash.addFlashAttribute("outcome", done(action, taskIds, colleague, me));
        } catch (RuleBroken broken) {
            flash.addFlashAttribute("said", "problem." + broken.rule());
        }
        return "redirect:/work" + query(back);
    }

    private ManyTasks.Outcome done(Bulk action, List<String> taskIds, String colleague, String me) {
        return switch (action) {
            case CLAIM -> many.claim(taskIds, me);
            case RELEASE -> many.release(taskIds, me);
            case GIVE -> many.give(taskIds, colleague, me);
        };
    }

    /** What the bar at the bottom can do. */
    enum Bulk {
        CLAIM,
        RELEASE,
        GIVE
    }

    private static String one(Runnable step, String back, String said, RedirectAttributes flash) {
        try {
            step.run();
            return back(back, said, flash);
        } catch (RuleBroken broken) {
            return back(back, "problem." + broken.rule(), flash);
        } catch (NotFound gone) {
            return back(back, "problem.task-gone", flash);
        }
    }

    private static String back(String back, String said, RedirectAttributes flash) {
        flash.addFlashAttribute("said", said);
        return "redirect:/work" + query(back);
    }

    /** Only ever a query of this page, never another address. */
    private static String query(String back) {
        return back.startsWith("?") ? back : "";
    }
}
