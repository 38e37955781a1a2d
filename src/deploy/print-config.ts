import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { base, origin } from '#address.ts';
import { readBuiltSite } from './built-site.ts';
import { caddyfile } from './caddy.ts';
import { nginxConfig } from './nginx.ts';

const usage = `npm run --silent deploy:config -- nginx|caddy --root FOLDER [options]
  --root FOLDER          folder the server shows; below a path the site lies in a folder of that path inside it
  --site FOLDER          the built site the headers are read from (dist)
  --name HOST            name of the host (that of SITE_URL)
  --address A …          addresses of the machine to answer at (0.0.0.0 [::])
  --certificate FILE     certificate with its chain, PEM (nginx: needed; Caddy gets its own without)
  --key FILE             key of the certificate
  --port N               port for https (443)
  --plain-port N         port that leads to https (80; Caddy has one by itself)
  --without-brotli       nginx has no module for files compressed with Brotli`;

try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      site: { type: 'string', default: 'dist' },
      name: { type: 'string', default: new URL(origin).hostname },
      certificate: { type: 'string', default: '' },
      key: { type: 'string', default: '' },
      address: { type: 'string', multiple: true, default: ['0.0.0.0', '[::]'] },
      port: { type: 'string', default: '443' },
      'plain-port': { type: 'string', default: '80' },
      'without-brotli': { type: 'boolean', default: false },
    },
  });
  const [server] = positionals;
  if (values.root === undefined || (server !== 'nginx' && server !== 'caddy')) throw new Error(usage);
  if (server === 'nginx' && (values.certificate === '' || values.key === ''))
    throw new Error(`nginx needs --certificate and --key.\n${usage}`);
  const place = {
    root: resolve(values.root),
    base,
    name: values.name,
    addresses: values.address,
    port: Number(values.port),
    plainPort: Number(values['plain-port']),
    certificate: values.certificate,
    key: values.key,
    hasBrotli: !values['without-brotli'],
  };
  const site = readBuiltSite(values.site);
  process.stdout.write(server === 'nginx' ? nginxConfig(site, place) : caddyfile(site, place));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
