import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { browserPath } from './browser.mjs';
import { buildSteps } from './steps.mjs';
import { fresh, recover, swapIn } from './swap.mjs';
import { missingZimTools } from './zim-tools.mjs';

const pdfBrowser = await browserPath();
if (pdfBrowser === undefined)
  console.log('No browser was found: the site is built without its PDFs. “npm test” installs one.');
else process.env['PDF_BROWSER'] = pdfBrowser;

const missing = missingZimTools();
if (missing.length > 0)
  console.log(
    `Without ${missing.join(', ')} the site is built without its files for Kiwix: install zim-tools and faketime.`,
  );
else process.env['ZIM_TOOLS'] = 'yes';

/** Runs one step of the build with the project's own Node. Ends the program when it fails; `dist` stays as it was. */
const run = ({ command, args }) => {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    console.error('The site was not built. What was built before is unchanged.');
    process.exit(1);
  }
};

recover();
rmSync(fresh, { recursive: true, force: true });
buildSteps(fresh, pdfBrowser !== undefined).forEach(run);
swapIn();
