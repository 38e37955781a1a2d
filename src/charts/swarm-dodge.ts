/** A circle with its centre on a line. */
interface OnLine {
  readonly along: number;
  readonly r: number;
}

/** Space between two circles. */
const gap = 1.5;

/**
 * Returns how far each circle stands from the line, in the order given: as little as it can without touching another,
 * the largest placed first. Along the line every circle stays where it is.
 */
export const dodge = (circles: readonly OnLine[]): number[] => {
  const placed: (OnLine & { readonly across: number })[] = [];
  const result = circles.map(() => 0);
  const order = circles.map((circle, index) => ({ ...circle, index })).sort((a, b) => b.r - a.r || a.index - b.index);
  for (const { along, r, index } of order) {
    const near = placed.filter((other) => Math.abs(other.along - along) < other.r + r + gap);
    const isFree = (across: number): boolean =>
      near.every((other) => Math.hypot(other.along - along, other.across - across) >= other.r + r + gap - 1e-9);
    const touching = near.flatMap((other) => {
      const rise = Math.sqrt((other.r + r + gap) ** 2 - (other.along - along) ** 2);
      return [other.across - rise, other.across + rise];
    });
    // Of two places equally far, the one on the side that holds less.
    const weight = placed.reduce((sum, other) => sum + Math.sign(other.across) * other.r ** 2, 0);
    const across =
      [0, ...touching]
        .sort((a, b) => Math.round((Math.abs(a) - Math.abs(b)) * 1000) || (weight > 0 ? a - b : b - a))
        .find(isFree) ?? 0;
    placed.push({ along, across, r });
    result[index] = across;
  }
  return result;
};
