import { origin, sitePath } from '#address.ts';
import type { Locale } from '#locales.ts';
import { pagePath } from './routes.ts';

/** Commands that texts tell readers to type, by name. */
export const commandNames = [
  'list',
  'page-linux',
  'page-macos',
  'page-windows',
  'page-certutil',
  'copy-linux',
  'copy-macos',
  'copy-windows',
  'project',
  'headers',
] as const;
export type CommandName = (typeof commandNames)[number];

/** Returns the whole address of a file of the site. */
const addressOf = (path: string): string => `${origin}${sitePath(path)}`;

/** Returns what to type into a terminal; the page it tries is one in the language. */
export const commandText = (name: CommandName, locale: Locale): string => {
  const page = `${origin}${pagePath(locale, 'numbers/')}`;
  const file = `${locale}/numbers/index.html`;
  switch (name) {
    case 'list':
      return `curl -O ${addressOf('/SHA256SUMS')}`;
    case 'page-linux':
      return `curl -s ${page} | sha256sum\ngrep ' ${file}$' SHA256SUMS`;
    case 'page-macos':
      return `curl -s ${page} | shasum -a 256\ngrep ' ${file}$' SHA256SUMS`;
    case 'page-windows':
      return `curl.exe -s -o page.html ${page}\nGet-FileHash page.html -Algorithm SHA256\nSelect-String -SimpleMatch ' ${file}' SHA256SUMS`;
    case 'page-certutil':
      return `certutil -hashfile page.html SHA256`;
    case 'copy-linux':
      return 'sha256sum -c --quiet SHA256SUMS';
    case 'copy-macos':
      return "shasum -a 256 -c SHA256SUMS | grep -v ': OK$'";
    case 'copy-windows':
      return [
        'Get-Content SHA256SUMS | ForEach-Object {',
        "  $sum, $file = $_ -split '  ', 2",
        '  if ((Get-FileHash -LiteralPath $file).Hash -ne $sum) { $file }',
        '}',
      ].join('\n');
    case 'project':
      return `npm run verify -- ${addressOf('/')}`;
    case 'headers':
      return `curl -sI ${page}`;
  }
};

/** Returns the commands that fetch the signature of the list and check it with the key the site shows. */
export const signatureCommands = (): string =>
  [
    ...['/SHA256SUMS', '/SHA256SUMS.minisig', '/minisign.pub'].map((path) => `curl -O ${addressOf(path)}`),
    'minisign -V -p minisign.pub -m SHA256SUMS',
  ].join('\n');
