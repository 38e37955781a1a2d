/** A program of the build. */
export interface BuildStep {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** Returns the steps of a build of the site into a folder, in order. */
export const buildSteps: (folder: string, hasBrowser: boolean) => readonly BuildStep[];
