/** Where readers report an error. Set `CORRECTIONS_ADDRESS` when building for a real host. */
export const correctionsAddress = process.env['CORRECTIONS_ADDRESS'] ?? 'corrections@stolen-billions.example';

/** Where readers open a report, such as the page of an issue form; none unless `ISSUES_ADDRESS` is set when building. */
export const issuesAddress = process.env['ISSUES_ADDRESS'];

/** File of the minisign key that signs the list of files; none unless `MINISIGN_KEY` is set when building. */
export const secretKeyFile = process.env['MINISIGN_KEY'];

/** Public minisign key of the pair that signs the list of files; none unless `MINISIGN_PUBLIC_KEY` is set when building. */
export const publicKey = process.env['MINISIGN_PUBLIC_KEY'];

/** True where the build has a browser that prints the fact sheet. `npm run build` finds out. */
export const hasPdf = process.env['PDF_BROWSER'] !== undefined;

/** True where the build has the tools that make files for Kiwix. `npm run build` finds out. */
export const hasZim = process.env['ZIM_TOOLS'] !== undefined;
