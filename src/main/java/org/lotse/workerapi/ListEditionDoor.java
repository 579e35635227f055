package org.lotse.workerapi;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.lotse.kernel.NotFound;
import org.lotse.screening.ListEditions;
import org.lotse.screening.ListInForce;
import org.lotse.screening.ScreeningResult.ListVersion;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Where workers hand in the lists they screen with, and fetch those that others screened with. */
@Hidden
@RestController
@RequestMapping("/api/worker/lists")
class ListEditionDoor {

    private final ListEditions editions;

    ListEditionDoor(ListEditions editions) {
        this.editions = editions;
    }

    @GetMapping("/in-force")
    List<ListVersion> inForce() {
        return editions.inForce();
    }

    @GetMapping("/{source}/editions")
    List<String> kept(@PathVariable String source) {
        return editions.kept(source);
    }

    @PutMapping(path = "/{source}/editions/{sha256}", consumes = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable String source, @PathVariable String sha256, HttpServletRequest request) throws IOException {
        editions.keep(source, sha256, request.getInputStream());
    }

    @GetMapping("/{source}/editions/{sha256}")
    void fetch(@PathVariable String source, @PathVariable String sha256, HttpServletResponse response)
            throws IOException {
        if (!editions.kept(source).contains(sha256)) {
            throw new NotFound("edition", sha256);
        }
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        editions.copy(source, sha256, response.getOutputStream());
    }

    @PutMapping("/{source}/resolved")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(@PathVariable String source, @RequestBody ListInForce list) {
        editions.resolve(source, list.workerId());
    }
}
