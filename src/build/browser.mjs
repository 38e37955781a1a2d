import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Returns the path of a Chromium or Chrome of this machine, or undefined where Playwright's own must do. */
export const findBrowser = () => places.find((path) => path !== undefined && path !== '' && existsSync(path));

/** Returns the path of any browser the tests could use: this machine's, or Playwright's own; undefined where there is none. */
export const browserPath = async () => {
  const found = findBrowser();
  if (found !== undefined) return found;
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
};

const succeeds = (command, args) =>
  spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;

/** Installs a browser where there is none: Playwright's own, else Debian's package when root. Returns whether there is one now. */
export const ensureBrowser = async () => {
  if ((await browserPath()) !== undefined) return true;
  console.log('Installing a browser for the tests …');
  if (succeeds('npx', ['playwright', 'install', '--only-shell', 'chromium'])) return true;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
  return (
    succeeds('apt-get', [...wait, 'update']) &&
    succeeds('apt-get', [...wait, 'install', '-y', '--no-install-recommends', 'chromium-headless-shell']) &&
    findBrowser() !== undefined
  );
};
