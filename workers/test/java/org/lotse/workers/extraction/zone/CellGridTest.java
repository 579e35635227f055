package org.lotse.workers.extraction.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lotse.workers.extraction.picture.GreyPicture;

class CellGridTest {

    private static final int CELLS = 30;
    private static final int PITCH = 27;
    private static final int MARGIN = 60;

    @Test
    void cellsAreFoundWhereTheInkIs() {
        List<CellGrid> grids = CellGrid.even(List.of(strip(0), strip(0), strip(0)), CELLS);

        assertThat(grids).hasSize(3).allSatisfy(grid -> {
            assertThat(grid.merit()).isGreaterThan(CellGrid.STRAIGHT);
            assertThat(grid.pitch(0)).isCloseTo(PITCH, within(0.3));
            assertThat(grid.left(0)).isCloseTo(MARGIN, within(PITCH / 3.0));
        });
    }

    @Test
    void linesOfWhichOneIsAColumnLongerHaveTheSameCells() {
        List<CellGrid> even = CellGrid.even(List.of(strip(0), strip(1), strip(0)), CELLS);

        assertThat(CellGrid.even(List.of(strip(1), strip(0), strip(0)), CELLS)).hasSameSizeAs(even);
        assertThat(CellGrid.bent(List.of(strip(1), strip(0), strip(0)), CELLS)).hasSameSizeAs(even);
        assertThat(even).allSatisfy(grid -> assertThat(grid.pitch(0)).isCloseTo(PITCH, within(0.3)));
    }

    /** A line with a bar in the middle of every cell. */
    private static Strip strip(int longer) {
        int width = 2 * MARGIN + CELLS * PITCH + longer;
        byte[] pixels = new byte[width * Strip.HEIGHT];
        Arrays.fill(pixels, (byte) 255);
        int top = (Strip.HEIGHT - Strip.LETTER) / 2;
        for (int cell = 0; cell < CELLS; cell++) {
            int left = MARGIN + cell * PITCH + PITCH / 6;
            for (int y = top; y < top + Strip.LETTER; y++) {
                Arrays.fill(pixels, y * width + left, y * width + left + PITCH * 2 / 3, (byte) 0);
            }
        }
        Stroke stroke = new Stroke(0, 0, CELLS * PITCH + longer, 0, Strip.LETTER);
        return new Strip(new GreyPicture(width, Strip.HEIGHT, pixels), stroke, MARGIN);
    }
}
