import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Renderer, type Node } from '@takumi-rs/core';
import { cardSize } from '#cards/card-size.ts';

/** Where finished pictures lie between builds. */
const directory = '.cache/cards';
const font = 'node_modules/vazirmatn/fonts/variable/Vazirmatn[wght].ttf';
const engine = 'node_modules/@takumi-rs/core/package.json';

/** Makes pictures, or finds them where an earlier build with the same renderer and font made the same. */
export interface CardStore {
  /** Writes the picture of a tree as PNG to a file. */
  readonly write: (tree: Node, file: string) => Promise<void>;
  /** Pictures that had to be drawn. */
  readonly drawn: () => number;
  /** Forgets the pictures that nobody asked for. */
  readonly prune: () => Promise<void>;
}

/** Opens the store of pictures. */
export const openCardStore = async (): Promise<CardStore> => {
  await mkdir(directory, { recursive: true });
  const data = await readFile(font);
  const ground = createHash('sha256')
    .update(data)
    .update(await readFile(engine))
    .digest('hex');
  const kept = new Set(await readdir(directory));
  const used = new Set<string>();
  let renderer: Promise<Renderer> | undefined;
  let drawn = 0;
  const openRenderer = async (): Promise<Renderer> => {
    const fresh = new Renderer();
    await fresh.registerFont({ name: 'Vazirmatn', data });
    return fresh;
  };
  return {
    write: async (tree, file) => {
      const name = `${createHash('sha256').update(ground).update(JSON.stringify(tree)).digest('hex').slice(0, 32)}.png`;
      const store = join(directory, name);
      used.add(name);
      // Another build may have pruned it since.
      const isCopied =
        kept.has(name) &&
        (await copyFile(store, file).then(
          () => true,
          () => false,
        ));
      if (isCopied) return;
      renderer ??= openRenderer();
      const png = await (await renderer).render(tree, { ...cardSize, format: 'png' });
      drawn += 1;
      await writeFile(`${store}.${process.pid}`, png);
      await rename(`${store}.${process.pid}`, store);
      await writeFile(file, png);
    },
    drawn: () => drawn,
    prune: async () => {
      await Promise.all(
        [...kept].filter((name) => !used.has(name)).map((name) => rm(join(directory, name), { force: true })),
      );
    },
  };
};
