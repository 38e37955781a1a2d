import { z } from 'astro/zod';
import { estimate } from './estimate.ts';
import { id } from './id.ts';
import { organisation } from './organisation.ts';
import { platform } from './platform.ts';
import { release } from './release.ts';
import { seal } from './seal.ts';
import { theft } from './theft.ts';

const thefts = theft.shape;
const estimates = estimate.shape;

/** What the charts of an edition are computed from, frozen in `content/releases/charts/<id>.json`. `npm run release` writes it, nobody edits it. */
const releaseCharts = z.strictObject({
  release: id,
  records: z.strictObject({
    thefts: z.array(
      z.strictObject({
        id,
        platform: thefts.platform,
        stolenOn: thefts.stolenOn,
        amount: z.strictObject({ usd: thefts.amount.shape.usd }),
        attribution: z.strictObject({
          level: thefts.attribution.shape.level,
          by: z.array(z.strictObject({ who: id })).min(1),
        }),
      }),
    ),
    platforms: z.array(platform),
    organisations: z.array(organisation),
    estimates: z.array(
      z.strictObject({
        id,
        producer: estimates.producer,
        edition: estimates.edition,
        scope: estimates.scope,
        covers: estimates.covers,
        from: estimates.from,
        to: estimates.to,
        amount: estimates.amount,
        amountIsOurs: estimates.amountIsOurs,
        published: estimates.published,
        revises: estimates.revises,
        repeats: estimates.repeats,
      }),
    ),
    /** The editions up to this one. */
    releases: z.array(release).min(1),
  }),
  sha256: seal,
});

export type ReleaseCharts = z.infer<typeof releaseCharts>;

/** Returns the records of charts a file holds. @throws when it is no JSON or not of that shape. */
export const parseReleaseCharts = (text: string): ReleaseCharts => releaseCharts.parse(JSON.parse(text));
