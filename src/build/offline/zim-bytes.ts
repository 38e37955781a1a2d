import { createHash } from 'node:crypto';

/** Where the header of a ZIM file holds its own id: https://wiki.openzim.org/wiki/ZIM_file_format */
const idPlace = { from: 8, to: 24 };
const checksumLength = 16;

/** Beginning of a search index inside the file; two bytes of version and an id follow. */
const indexMark = Buffer.from('\x0f\x0dXapian Glass', 'latin1');
const indexIdLength = 16;

const md5 = (bytes: Uint8Array): Buffer => createHash('md5').update(bytes).digest();

/**
 * Returns a ZIM file in which nothing is chance: the id of the file and those of its search indexes, which the writer draws, are
 * made from the contents. The checksum at the end is made anew.
 */
export const settledZim = (zim: Uint8Array): Buffer => {
  const bytes = Buffer.from(zim);
  const body = bytes.subarray(0, -checksumLength);
  const places = [idPlace.from];
  for (let at = body.indexOf(indexMark); at !== -1; at = body.indexOf(indexMark, at + 1))
    places.push(at + indexMark.length + 2);
  for (const place of places) body.fill(0, place, place + indexIdLength);
  const id = md5(body);
  for (const place of places) id.copy(body, place);
  md5(body).copy(bytes, body.length);
  return bytes;
};
