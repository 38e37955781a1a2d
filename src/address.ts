const site = new URL(process.env['SITE_URL'] ?? 'https://stolen-billions.example');

/** Host the site is served from, such as `https://stolen-billions.example`. Set `SITE_URL` when building for a real one. */
export const { origin } = site;

/** Path of the host the site lies below, without its last slash: `/stolen-billions`; empty at the root. `SITE_URL` names it too. */
export const base = site.pathname.replace(/\/$/u, '');

/** Returns a path of the site, such as `/data/thefts.csv`, as a path of the host. */
export const sitePath = (path: string): string => `${base}${path}`;
