/** A file of a release, with its name below `/data/`. */
export interface DataFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Returns the file of that name. @throws when there is none. */
export const fileNamed = (name: string, files: readonly DataFile[]): DataFile => {
  const found = files.find((file) => file.name === name);
  if (found === undefined) throw new Error(`the release has no file ${name}`);
  return found;
};

/** Returns a file with that text in UTF-8. */
export const textFile = (name: string, text: string): DataFile => ({ name, bytes: new TextEncoder().encode(text) });
