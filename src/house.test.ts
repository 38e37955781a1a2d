import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, extname } from 'node:path';
import { describe, it } from 'node:test';

interface SourceFile {
  /** Path below `src/`, with `/`. */
  readonly path: string;
  readonly text: string;
}

const allFiles: readonly SourceFile[] = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`.slice(import.meta.dirname.length + 1).replaceAll('\\', '/'))
  .filter((path) => /\.(?:ts|mjs|astro|css)$/u.test(path))
  .map((path) => ({ path, text: readFileSync(`${import.meta.dirname}/${path}`, 'utf8') }));
const files = allFiles.filter(({ path }) => !path.endsWith('.test.ts'));

interface Import {
  readonly path: string;
  readonly target: string;
  readonly isType: boolean;
  readonly isLate: boolean;
}

const importPattern =
  /\bimport\s*\(\s*'([^']+)'\s*\)|^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gmu;

const imports: readonly Import[] = files.flatMap(({ path, text }) =>
  [...text.matchAll(importPattern)].map(([, lazy, type, target]) => ({
    path,
    target: lazy ?? target ?? '',
    isType: type !== undefined,
    isLate: lazy !== undefined,
  })),
);

/** Returns the first folder of a path below `src/`, or the file itself where it lies in `src/`. */
const roomOf = (path: string): string => path.split('/')[0] ?? '';

/** Returns the room an import leads to; undefined for a package and for files outside `src/`. */
const targetRoom = ({ path, target }: Import): string | undefined => {
  if (target.startsWith('#')) return roomOf(target.slice(1));
  if (target.startsWith('./')) return path.includes('/') ? roomOf(path) : roomOf(target.slice(2));
  if (!target.startsWith('../')) return undefined;
  const { pathname } = new URL(target, `https://site/root/src/${path}`);
  return pathname.startsWith('/root/src/') ? roomOf(pathname.slice('/root/src/'.length)) : undefined;
};

const shown = ({ path, target }: Import): string => `${path} imports ${target}`;

/** Rooms from the first that nothing stands above to the last. Each may import itself and the ones before it. */
const order = [
  'address.ts',
  'site-file.client.ts',
  'locales.ts',
  'data',
  'domain',
  'i18n',
  'datasets',
  'drawings',
  'charts',
  'figures',
  'cite',
  'cards',
  'graph',
  'search',
  'components',
  'prose',
  'layouts',
  'pages',
];

/** Rooms beside the order, and who may use them. */
const sideRooms: Readonly<Record<string, readonly string[]>> = {
  'site.ts': ['prose', 'layouts', 'pages', 'build'],
  build: ['build', 'bench', 'mutations'],
  bench: ['bench'],
  mutations: ['mutations'],
  deploy: ['deploy', 'build'],
  offline: ['offline', 'build'],
  styles: ['styles', 'layouts'],
};

/** Outside the order: tools that build the site may use all of it, the configuration of collections uses `data`. */
const mayImport = (from: string, to: string): boolean => {
  const users = sideRooms[to];
  if (users !== undefined) return users.includes(from);
  if (['build', 'bench', 'deploy', 'offline', 'mutations'].includes(from)) return order.includes(to);
  if (from === 'content.config.ts') return to === 'data';
  return order.includes(to) && order.indexOf(to) <= order.indexOf(from);
};

describe('imports', () => {
  it('point one way', () => {
    const wrong = imports.filter((one) => {
      const to = targetRoom(one);
      return to !== undefined && !mayImport(roomOf(one.path), to);
    });
    assert.deepEqual(wrong.map(shown), []);
  });

  it('name the layer first, or the file beside', () => {
    const wrong = imports.filter(({ target }) => target.startsWith('../') && !/^(?:\.\.\/)+\.cache\//u.test(target));
    assert.deepEqual(wrong.map(shown), []);
  });

  it('of a file carry its extension', () => {
    const wrong = imports.filter(({ target }) => /^[#.]/u.test(target) && extname(target.replace(/\?.*$/u, '')) === '');
    assert.deepEqual(wrong.map(shown), []);
  });

  it('lead to files that exist', () => {
    const known = new Set(allFiles.map(({ path }) => path));
    const wrong = imports.filter(({ path, target }) => {
      if (target.startsWith('#')) return !known.has(target.slice(1).replace(/\?.*$/u, ''));
      return target.startsWith('./') && !known.has(`${dirname(path)}/${target.slice(2)}`.replace(/^\.\//u, ''));
    });
    assert.deepEqual(wrong.map(shown), []);
  });

  const packages: readonly { readonly name: string; readonly target: RegExp; readonly allowed: RegExp }[] = [
    {
      name: 'astro:content only in data/load.ts, content.config.ts and pages',
      target: /^astro:content$/u,
      allowed: /^(?:data\/load\.ts|content\.config\.ts|pages\/)/u,
    },
    { name: 'chart.js only in charts/*.client.ts', target: /^chart\.js/u, allowed: /^charts\/[\w-]+\.client\.ts$/u },
    {
      name: 'i18next only in i18n/translate.ts and its types',
      target: /^i18next$/u,
      allowed: /^i18n\/(?:translate|i18next\.d)\.ts$/u,
    },
    { name: 'minisearch only in search', target: /^minisearch$/u, allowed: /^search\// },
    {
      name: 'astro/zod only in data',
      target: /^astro\/zod$/u,
      allowed: /^data\//u,
    },
    {
      name: 'the rest of astro only in build, content.config.ts and pages',
      target: /^astro(?:$|:(?!content$)|\/(?!zod$))/u,
      allowed: /^(?:build\/|content\.config\.ts$|pages\/)/u,
    },
    {
      name: 'node only in build, bench, deploy and mutations',
      target: /^node:/u,
      allowed: /^(?:build|bench|deploy|mutations)\//,
    },
    {
      name: 'data/load.ts only in prose and pages',
      target: /^#data\/load\.ts$/u,
      allowed: /^(?:prose|pages)\//u,
    },
  ];
  for (const { name, target, allowed } of packages) {
    it(`use ${name}`, () => {
      const wrong = imports.filter((one) => target.test(one.target) && !allowed.test(one.path));
      assert.deepEqual(wrong.map(shown), []);
    });
  }

  it('of a browser file bring in nothing but browser files and types', () => {
    const wrong = imports.filter(
      ({ path, target, isType }) =>
        path.endsWith('.client.ts') &&
        !/^(?:figures|offline|search)\//u.test(path) &&
        !isType &&
        !target.endsWith('.client.ts') &&
        target !== 'chart.js',
    );
    assert.deepEqual(wrong.map(shown), []);
  });

  it('of what draws figures or searches in the browser, which is heavy, wait until a reader asks', () => {
    const wrong = imports.filter(
      ({ path, target, isType, isLate }) =>
        !/^(?:figures|search)\//u.test(path) &&
        /^#(?:figures|search)\/.*\.client\.ts$/u.test(target) &&
        !isType &&
        !isLate,
    );
    assert.deepEqual(wrong.map(shown), []);
  });

  it('of no file reach for what only tests use', () => {
    const wrong = imports.filter(({ target }) => /\.test\.ts$|\/sample-/u.test(target));
    assert.deepEqual(wrong.map(shown), []);
  });
});

describe('names', () => {
  it('say what a file holds', () => {
    const forbidden = /(?:^|[/.-])(?:utils?|helpers?|common|misc|lib|manager|data2)(?:[/.-]|$)/u;
    assert.deepEqual(
      allFiles.map(({ path }) => path).filter((path) => forbidden.test(path)),
      [],
    );
  });

  it('are no barrels', () => {
    assert.deepEqual(
      allFiles.map(({ path }) => path).filter((path) => /(?:^|\/)index\.(?:ts|mjs)$/u.test(path)),
      [],
    );
  });

  it('are kebab-case for code, PascalCase for components', () => {
    const wrong = allFiles
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('pages/'))
      .filter((path) =>
        path.endsWith('.astro')
          ? !/^(?:[A-Z][a-z0-9]*)+\.astro$/u.test(basename(path))
          : !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:client|test|d|config))*\.(?:ts|mjs|css)$/u.test(basename(path)),
      );
    assert.deepEqual(wrong, []);
  });

  it('are how code is exported: no default export outside build', () => {
    const wrong = files.filter(
      ({ path, text }) => path.endsWith('.ts') && !path.startsWith('build/') && /^export default\b/mu.test(text),
    );
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });
});

describe('sizes', () => {
  it('stay under 200 lines in nine files of ten', () => {
    const long = files.filter(({ text }) => text.split('\n').length > 200);
    assert.ok(long.length * 10 <= files.length, long.map(({ path }) => path).join(', '));
  });

  it('stay under 60 lines in half the files', () => {
    const short = files.filter(({ text }) => text.split('\n').length <= 60);
    assert.ok(short.length * 2 >= files.length, `${short.length} of ${files.length}`);
  });
});

/** Returns the lines of the files that match, as `path: line`. */
const linesWith = (pattern: RegExp, among: readonly SourceFile[]): string[] =>
  among.flatMap(({ path, text }) =>
    text
      .split('\n')
      .filter((line) => pattern.test(line))
      .map((line) => `${path}: ${line.trim()}`),
  );

const components = files.filter(({ path }) => path.endsWith('.astro'));
const sheets = files.flatMap(({ path, text }) => {
  if (path.endsWith('.css')) return [{ path, text }];
  if (!path.endsWith('.astro')) return [];
  return [...text.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, css = '']) => ({ path, text: css }));
});

describe('styles', () => {
  it('stand in no style attribute and no define:vars', () => {
    assert.deepEqual(linesWith(/\sstyle=|\sstyle:|define:vars|\.style\./u, components), []);
  });

  it('name no physical direction', () => {
    const physical =
      /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)[\w-]*|border-(?:top|bottom)-(?:left|right)-radius|left|right|float|clear)\s*:|text-align\s*:\s*(?:left|right)/u;
    assert.deepEqual(linesWith(physical, sheets), []);
  });

  it('never ask for the direction', () => {
    assert.deepEqual(linesWith(/\[dir\b|:dir\(/u, sheets), []);
  });

  it('import nothing from elsewhere', () => {
    assert.deepEqual(linesWith(/url\(\s*['"]?(?:https?:)?\/\//u, sheets), []);
  });
});

describe('prose and figures', () => {
  it('in Arabic stand only in i18n, the language’s own name, the rules on its words and the tools', () => {
    const allowed =
      /^(?:i18n\/|build\/|search\/|mutations\/|locales\.ts$|data\/(?:typed-figure|typed-comparison|named-dates)\.ts$|domain\/quoted-numbers\.ts$)/u;
    const wrong = files.filter(({ path, text }) => !allowed.test(path) && /[\p{Script=Arabic}&&\p{L}]/v.test(text));
    assert.deepEqual(
      wrong.map(({ path }) => path),
      [],
    );
  });

  /** The markup of a component: no script, style, front matter or comment. */
  const markup = components.map(({ path, text }) => ({
    path,
    text: text
      .replace(/^---\n[\s\S]*?\n---\n/u, '')
      .replace(/<(style|script)\b[\s\S]*?<\/\1>/gu, '')
      .replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/gu, ''),
  }));

  it('stand in no component as text', () => {
    const wrong = markup.flatMap(({ path, text }) =>
      [...text.matchAll(/[^=]>\s*([\p{L}\d$€][\p{L}\d$€ ,.;:’'!%-]*)\s*</gu)].map(
        ([, words = '']) => `${path}: ${words}`,
      ),
    );
    assert.deepEqual(wrong, []);
  });

  it('stand in no attribute that readers hear or see', () => {
    assert.deepEqual(linesWith(/\s(?:aria-label|aria-description|alt|title|placeholder)="[^"]*\p{L}/u, markup), []);
  });
});

describe('code', () => {
  it('reads no clock, so that a build gives the same pages tomorrow', () => {
    const pure = files.filter(({ path }) => !path.startsWith('build/'));
    assert.deepEqual(linesWith(/Date\.now\(|new Date\(\s*\)|Math\.random\(/u, pure), []);
  });

  it('asks for nothing from another origin and keeps nothing in the browser', () => {
    const client = files.filter(({ path }) => path.endsWith('.client.ts'));
    assert.deepEqual(
      linesWith(/(?<!\/\/ .*)https?:\/\/|localStorage|sessionStorage|document\.cookie|indexedDB/u, client),
      [],
    );
  });

  it('has no escape from the types', () => {
    assert.deepEqual(linesWith(/@ts-(?:ignore|nocheck|expect-error)|\bas any\b|:\s*any\b/u, files), []);
  });
});
