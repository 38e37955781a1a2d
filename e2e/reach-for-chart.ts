import { expect, type Locator } from '@playwright/test';

/** Reaches for a chart as a reader with keys does, and waits until it answers. */
export const reachForChart = async (chart: Locator): Promise<void> => {
  await chart.scrollIntoViewIfNeeded();
  await chart.locator('canvas').focus();
  await expect(chart).toHaveAttribute('data-live');
};
