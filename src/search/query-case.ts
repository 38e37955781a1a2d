/** What a reader types, and the path of the page that must come first, or among the first three. */
export interface QueryCase {
  readonly q: string;
  readonly first?: string;
  readonly among?: string;
}
