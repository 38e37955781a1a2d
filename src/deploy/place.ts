/** Where a built site lies and answers. */
export interface Place {
  /** Folder the server shows, absolute. Below a path the site lies in a folder of that path inside it. */
  readonly root: string;
  /** Path of the host the site lies below, without its last slash; empty at the root. */
  readonly base: string;
  /** Name of the host. */
  readonly name: string;
  /** Addresses of the machine it answers at, such as `127.0.0.1`. */
  readonly addresses: readonly string[];
  readonly port: number;
  /** Port that only leads to the other. */
  readonly plainPort: number;
  /** File of the certificate with its chain, PEM. */
  readonly certificate: string;
  readonly key: string;
  /** True where nginx has the module for files compressed with Brotli. */
  readonly hasBrotli: boolean;
}
