import { expect, test, type Locator, type Page } from '@playwright/test';
import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import type { RangesSpec } from '#charts/spec.ts';
import { localeList } from '#locales.ts';
import { data } from './site.ts';

/** Scrolls to a chart and waits until Chart.js lies over it. */
const liveChart = async (page: Page, name: string) => {
  const figure = page.locator(`figure#${name}`);
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.locator('chart-figure[data-live]')).toBeVisible();
  return figure;
};

/** Checks that the rows hold a mark for every record of a year or a part of it, each at its place on the scale. */
const expectRanges = async (figure: Locator, spec: RangesSpec, isMirrored: boolean) => {
  const drawn = await figure.locator('[data-plot] li').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('.mark')].map((mark) => ({
        start: parseFloat(mark.getAttribute('x') ?? ''),
        // A bar starts at 0; a mark has no width.
        width: parseFloat(mark.getAttribute('width') ?? '0'),
      })),
    ),
  );
  const usdOf = ({ start, width }: { start: number; width: number }): number =>
    ((width > 0 ? width : isMirrored ? 100 - start : start) / 100) * spec.max;
  const expected = spec.blocks.flatMap(({ rows, named }) => [
    ...rows.map(({ figures }) => figures.map(({ usd }) => usd)),
    ...(named === undefined ? [] : [[named.usd]]),
  ]);
  const ascending = (a: number, b: number): number => a - b;
  // Places are rounded to hundredths of a per cent.
  const grid = spec.max / 10_000;
  const steps = (rows: readonly (readonly number[])[]) =>
    rows.map((row) => row.map((usd) => Math.round(usd / grid)).sort(ascending));
  expect(steps(drawn.map((marks) => marks.map(usdOf)))).toEqual(steps(expected));
  const records = data.estimates.filter(({ scope }) => scope === 'annual' || scope === 'part-year');
  const named = spec.blocks.flatMap((block) => (block.named === undefined ? [] : [block.named.usd]));
  expect(expected.flat().sort(ascending)).toEqual(
    [...records.map(({ amount }) => amount.usd), ...named].sort(ascending),
  );
  await expect(figure.locator('tbody tr')).toHaveCount(expected.flat().length);
  await expect(figure.locator('tfoot')).toHaveCount(0);
};

for (const locale of localeList) {
  for (const name of chartNames) {
    const spec = chartSpec(name, data, locale);

    test(`${name} in ${locale}: table, drawing and records agree`, async ({ page }) => {
      await page.goto(`/${locale}/numbers/`);
      const figure = page.locator(`figure#${name}`);
      const table = await figure
        .locator('tbody tr')
        .evaluateAll((rows) =>
          rows.map((row) =>
            [...row.querySelectorAll('td')].map((cell) => Number(cell.querySelector('data')?.value ?? 0)),
          ),
        );
      expect(table).toEqual(spec.table.rows.map(({ cells }) => cells.map(({ value }) => value)));
      if (spec.kind === 'ranges') {
        await expectRanges(figure, spec, locale === 'ar');
        return;
      }
      const foot = await figure
        .locator('tfoot td data')
        .evaluateAll((cells) => cells.map((cell) => Number((cell as HTMLDataElement).value)));
      expect(foot.at(-1)).toBe(data.thefts.length);
      expect(foot.slice(0, 4).reduce((sum, value) => sum + value, 0)).toBe(
        data.thefts.reduce((sum, { amount }) => sum + amount.usd, 0),
      );
      if (spec.kind === 'columns') {
        const heights = await figure
          .locator('svg [data-marks] rect')
          .evaluateAll((bars) => bars.map((bar) => parseFloat(bar.getAttribute('height') ?? '')));
        const expected = spec.columns.flatMap(({ stack }) => stack.map(({ usd }) => (usd / spec.max) * 100));
        expect(heights).toHaveLength(expected.length);
        heights.forEach((height, index) => expect(height).toBeCloseTo(expected[index] ?? NaN, 1));
      } else {
        const squares = await figure
          .locator('svg [data-marks] rect')
          .evaluateAll((runs) => runs.reduce((sum, run) => sum + Number(run.getAttribute('width')) / 10, 0));
        expect(squares).toBe(spec.rows.flatMap((row) => row.squares).reduce((sum, { count }) => sum + count, 0));
      }
    });

    test(`${name} in ${locale}: every mark reads out its row of the table`, async ({ page }) => {
      await page.goto(`/${locale}/numbers/`);
      const figure = await liveChart(page, name);
      const readout = figure.locator('[data-readout]');
      await figure.locator('canvas').focus();
      await page.keyboard.press('Home');
      const forward = locale === 'ar' ? 'ArrowLeft' : 'ArrowRight';
      if (spec.kind === 'ranges') {
        let place = 0;
        for (const { rows, named } of spec.blocks) {
          for (const { label, figures } of [
            ...rows,
            ...(named === undefined ? [] : [{ ...named, figures: [named] }]),
          ]) {
            await expect(readout).toContainText(label);
            for (const { cells } of spec.table.rows.slice(place, (place += figures.length)))
              for (const cell of cells) await expect(readout).toContainText(cell.label);
            await page.keyboard.press(forward);
          }
        }
        expect(place).toBe(spec.table.rows.length);
        await page.keyboard.press('Escape');
        await expect(readout.locator('b')).toHaveCount(0);
        return;
      }
      const rows = spec.kind === 'columns' ? spec.columns.length : spec.rows.length;
      for (let index = 0; index < rows; index += 1) {
        const row = spec.table.rows[index];
        if (row !== undefined && !(spec.kind === 'units' && index === rows - 1)) {
          await expect(readout).toContainText(row.label);
          for (const { value, label } of row.cells.slice(0, 4))
            if (value > 0) await expect(readout).toContainText(label);
        }
        await page.keyboard.press(forward);
      }
      await page.keyboard.press('Escape');
      await expect(readout.locator('b')).toHaveCount(0);
    });
  }

  test(`columns in ${locale}: the canvas lies on the drawing, and a tap reads the column under it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${locale}/numbers/`);
    const figure = await liveChart(page, 'thefts-by-year');
    const bars = await figure.locator('svg [data-marks] rect').evaluateAll((rects) =>
      rects.map((rect) => {
        const { x, y, width, height } = rect.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2, height };
      }),
    );
    const drawn = await figure.locator('canvas').evaluate((canvas, places) => {
      const { x: left, y: top } = canvas.getBoundingClientRect();
      const context = (canvas as HTMLCanvasElement).getContext('2d');
      return places.map(
        ({ x, y }) =>
          context?.getImageData((x - left) * devicePixelRatio, (y - top) * devicePixelRatio, 1, 1).data[3] ?? 0,
      );
    }, bars);
    // A bar of a few pixels, or between the dots of a suspected one, may miss the middle pixel.
    bars.forEach(({ height }, index) => {
      if (height > 30) expect(drawn[index]).toBeGreaterThan(0);
    });
    const tallest = bars.toSorted((a, b) => b.height - a.height)[0];
    if (tallest === undefined) throw new Error('the drawing has no bars');
    await page.mouse.click(tallest.x, tallest.y);
    await expect(figure.locator('[data-readout]')).toContainText('2025');
  });
}
