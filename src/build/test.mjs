import { ensureServers } from '#deploy/install-servers.mjs';
import { ensureBrowser } from './browser.mjs';
import { ensureZimTools } from './zim-tools.mjs';
import { installPackages, runScript, stop } from './install.mjs';

installPackages();
if (!(await ensureBrowser())) {
  stop('No browser could be installed for the tests: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}
const missing = ensureServers();
if (missing.length > 0)
  console.log(`Without ${missing.join(' and ')} the tests of servers are left out: install them to run those too.`);
ensureZimTools();
for (const name of ['check:format', 'lint', 'check:types', 'test:unit', 'build', 'test:browser']) {
  console.log(`\n— ${name}`);
  runScript(name);
}
