package org.lotse.workerapi;

import io.swagger.v3.oas.annotations.Hidden;
import org.lotse.portfolio.PartitionOrder;
import org.lotse.portfolio.PartitionResult;
import org.lotse.portfolio.Partitions;
import org.lotse.portfolio.RunId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Slices of the book go out to workers and come back screened. */
@Hidden
@RestController
@RequestMapping("/api/worker/runs/{run}/partitions/{number}")
class BookDoor {

    private final Partitions partitions;

    BookDoor(Partitions partitions) {
        this.partitions = partitions;
    }

    @GetMapping
    PartitionOrder order(@PathVariable String run, @PathVariable int number) {
        return partitions.order(RunId.of(run), number);
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void accept(@PathVariable String run, @PathVariable int number, @RequestBody PartitionResult result) {
        partitions.accept(RunId.of(run), number, result);
    }
}
