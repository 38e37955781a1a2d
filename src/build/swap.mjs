import { existsSync, renameSync, rmSync } from 'node:fs';

/** Folder of the built site. */
export const site = 'dist';
/** Folder a build works in. */
export const fresh = '.dist-next';
const old = '.dist-old';

/** Brings the site back that a build had set aside, where it was killed between the two renames of `swapIn`. */
export const recover = () => {
  if (!existsSync(site) && existsSync(old)) renameSync(old, site);
  rmSync(old, { recursive: true, force: true });
};

/** Puts the fresh site in the place of the one before. Two renames: nobody sees half of either. */
export const swapIn = () => {
  if (existsSync(site)) renameSync(site, old);
  renameSync(fresh, site);
  rmSync(old, { recursive: true, force: true });
};
