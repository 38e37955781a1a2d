import { installPackages, runScript } from './install.mjs';

installPackages();
runScript('build');
runScript('serve');
