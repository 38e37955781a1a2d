import type { BuiltSite } from './built-site.ts';

/** Checks that every page has the policy at the front of its head, and that none allows what is unsafe. */
export const checkPolicy = ({ pages }: BuiltSite): string[] =>
  [...pages.values()].flatMap(({ path, policy }) => {
    if (policy === undefined) return [`${path}: has no security policy right behind its character set`];
    if (!policy.includes("default-src 'none'")) return [`${path}: its policy doesn't refuse what it doesn't name`];
    return /unsafe|\*/u.test(policy) ? [`${path}: its policy allows too much: ${policy}`] : [];
  });
