import { installPackages, runScript } from './install.mjs';

installPackages();
for (const name of ['check:format', 'lint', 'check:types', 'test:unit', 'build', 'test:browser']) {
  console.log(`\n— ${name}`);
  runScript(name);
}
