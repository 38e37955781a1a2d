/** Returns round values from 0 up to at least `max`, about `count` steps of 1, 2 or 5 times a power of ten. */
export const roundTicks = (max: number, count = 4): number[] => {
  // Nothing to show still has a scale.
  const rough = (max > 0 ? max : 1e6) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough) ?? rough;
  return Array.from({ length: Math.max(Math.ceil(max / step), 1) + 1 }, (_, index) => index * step);
};
