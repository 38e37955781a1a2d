import { largestPage } from '#build/budgets.ts';
import { builtSite, type BuiltSite } from './built-site.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkLanguages } from './check-languages.ts';
import { checkPolicy } from './check-policy.ts';

/** More lines than this help nobody: the first mistakes often cause the rest. */
const shown = 40;

/** Checks that no page has grown out of all bounds. */
const checkWeights = ({ pages }: BuiltSite): string[] =>
  [...pages.values()]
    .filter(({ weight }) => weight > largestPage)
    .map(({ path, weight }) => `${path}: weighs ${weight} bytes, more than ${largestPage}`);

/** Returns what is wrong with a built site, a line each: markup, addresses, languages, policy, weight. */
export const siteFaults = (directory: string): string[] => {
  const site = builtSite(directory);
  if (site.pages.size === 0) return [`${directory}: has no page`];
  const markup = [...site.pages.values()].flatMap(({ path, faults }) => faults.map((fault) => `${path}: ${fault}`));
  return [...markup, ...checkAddresses(site), ...checkLanguages(site), ...checkPolicy(site), ...checkWeights(site)];
};

if (import.meta.main) {
  const faults = siteFaults(process.argv[2] ?? 'dist');
  for (const fault of faults.slice(0, shown)) console.error(fault);
  if (faults.length > shown) console.error(`… and ${faults.length - shown} more`);
  if (faults.length > 0) process.exitCode = 1;
}
