/** Returns the path of a Chromium or Chrome of this machine, or undefined where Playwright's own must do. */
export const findBrowser: () => string | undefined;
/** Returns the path of any browser the tests could use; undefined where there is none. */
export const browserPath: () => Promise<string | undefined>;
/** Installs a browser where there is none. Returns whether there is one now. */
export const ensureBrowser: () => Promise<boolean>;
