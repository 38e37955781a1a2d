import { expect, test, type Locator, type Page } from '@playwright/test';
import { chartSpec } from '#charts/charts.ts';
import { chartNames } from '#charts/names.ts';
import type { RangesSpec, SwarmSpec } from '#charts/spec.ts';
import { localeList } from '#locales.ts';
import { reachForChart } from './reach-for-chart.ts';
import { data } from './site.ts';

/** Reaches for a chart and waits until Chart.js lies over it. */
const liveChart = async (page: Page, name: string) => {
  const figure = page.locator(`figure#${name}`);
  await reachForChart(figure.locator('chart-figure'));
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

/** Checks that each drawing of a swarm has a circle of the right area for every theft. */
const expectSwarm = async (figure: Locator, spec: SwarmSpec) => {
  const drawings = await figure.locator('[data-circles]').evaluateAll((groups) =>
    groups.map((group) =>
      [...group.children].map((circle) => ({
        level: circle.getAttribute('class'),
        r: Number(circle.getAttribute('r')),
      })),
    ),
  );
  expect(drawings).toHaveLength(2);
  for (const circles of drawings) {
    expect(circles.map(({ level }) => level)).toEqual(spec.marks.map(({ certainty }) => certainty));
    const largest = Math.max(...spec.marks.map(({ usd }) => usd));
    const unit = Math.max(...circles.map(({ r }) => r)) / Math.sqrt(largest);
    spec.marks.forEach(({ usd }, index) => {
      // Radii are rounded to tenths.
      const expected = unit * Math.sqrt(Math.max(usd, spec.smallest));
      expect(Math.abs((circles[index]?.r ?? NaN) - expected)).toBeLessThan(0.11);
    });
  }
  const sum = figure.locator('tfoot td data');
  await expect(sum).toHaveCount(1);
  expect(Number(await sum.getAttribute('value'))).toBe(data.thefts.reduce((all, { amount }) => all + amount.usd, 0));
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
      if (spec.kind === 'swarm') {
        await expectSwarm(figure, spec);
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
        await figure.locator('[data-plot] li').first().click();
        await expect(readout).toContainText(spec.table.rows[0]?.cells[0]?.label ?? '–');
        return;
      }
      const rows =
        spec.kind === 'columns' ? spec.columns.length : spec.kind === 'swarm' ? spec.marks.length : spec.rows.length;
      for (let index = 0; index < rows; index += 1) {
        const row = spec.table.rows[index];
        if (row !== undefined && !(spec.kind === 'units' && index === rows - 1)) {
          await expect(readout).toContainText(row.label);
          for (const { value, label } of row.cells.slice(0, 4))
            if (value > 0 || spec.kind === 'swarm') await expect(readout).toContainText(label);
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

  for (const width of [320, 360, 768, 1280]) {
    test(`swarm in ${locale} at ${width} px: one drawing shows, no words touch, and a tap reads the circle under it`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(`/${locale}/numbers/`);
      await page.evaluate(() => document.fonts.ready);
      const figure = await liveChart(page, 'every-theft');
      const drawing = figure.locator('.swarm svg:visible');
      await expect(drawing).toHaveCount(1);
      const touching = await drawing.evaluate((svg) => {
        const frame = svg.getBoundingClientRect();
        const lines = [...svg.querySelectorAll('text')].map((text) => {
          const { x, y, width: wide, height: high } = text.getBoundingClientRect();
          // The box of a line is as high as the font allows; letters fill about its middle two thirds.
          return { words: text.textContent, left: x, right: x + wide, top: y + high / 6, bottom: y + (high * 5) / 6 };
        });
        const circles = [...svg.querySelectorAll('[data-circles] circle')].map((circle) =>
          circle.getBoundingClientRect(),
        );
        return lines.flatMap((one, index) => [
          ...(one.left < frame.left || one.right > frame.right || one.top < frame.top || one.bottom > frame.bottom
            ? [`${one.words} leaves the drawing`]
            : []),
          ...lines
            .slice(0, index)
            .filter(
              (other) =>
                one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
            )
            .map((other) => `${one.words} touches ${other.words}`),
          ...circles
            .filter((circle) => {
              const [x, y, r] = [circle.x + circle.width / 2, circle.y + circle.height / 2, circle.width / 2];
              const dx = Math.max(one.left - x, 0, x - one.right);
              const dy = Math.max(one.top - y, 0, y - one.bottom);
              // Words on their own circle are in its middle.
              return Math.hypot(dx, dy) < r && Math.abs(x - (one.left + one.right) / 2) > 2;
            })
            .map(() => `${one.words} touches a circle of another`),
        ]);
      });
      expect(touching).toEqual([]);
      const place = await drawing.locator('[data-circles] circle').evaluateAll((circles) => {
        const radii = circles.map((circle) => Number(circle.getAttribute('r')));
        const circle = circles[radii.indexOf(Math.max(...radii))];
        circle?.scrollIntoView({ block: 'center' });
        const box = circle?.getBoundingClientRect();
        return box === undefined ? undefined : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      if (place === undefined) throw new Error('the drawing has no circles');
      await page.mouse.click(place.x, place.y);
      const spec = chartSpec('every-theft', data, locale);
      const bybit = spec.table.rows.find(({ path }) => path === 'thefts/bybit-2025/');
      await expect(figure.locator('[data-readout]')).toContainText(bybit?.label ?? '?');
      await expect(drawing.locator('[data-active]')).toHaveCount(1);
    });
  }
}
