declare module '@citation-js/core' {
  /** References read from CSL-JSON, BibTeX or RIS. */
  export class Cite {
    constructor(input: unknown);
    readonly data: readonly unknown[];
    format(name: 'bibtex' | 'ris'): string;
  }
  export const plugins: {
    readonly config: { get(plugin: '@bibtex'): { readonly format: Record<string, boolean> } };
  };
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
