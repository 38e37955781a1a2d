import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { caddyfile } from './caddy.ts';
import type { BuiltSite } from './headers.ts';
import { nginxConfig } from './nginx.ts';
import type { Place } from './place.ts';

export const serverNames = ['nginx', 'caddy'] as const;
export type ServerName = (typeof serverNames)[number];

/** A server that runs on this machine until it is closed. */
export interface RunningServer {
  readonly origin: string;
  readonly plainOrigin: string;
  /** Certificate to trust, PEM. */
  readonly certificate: string;
  readonly hasBrotli: boolean;
  readonly close: () => Promise<void>;
}

const host = 'localhost';
const address = '127.0.0.1';

/** Returns whether a program is on this machine. */
export const hasProgram = (name: string): boolean =>
  spawnSync(name, ['version'], { stdio: 'ignore' }).error === undefined;

const brotliModule = ['/usr/lib/nginx/modules', '/usr/lib64/nginx/modules', '/etc/nginx/modules']
  .map((folder) => `${folder}/ngx_http_brotli_static_module.so`)
  .find((file) => existsSync(file));

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, address);
  await once(server, 'listening');
  const at = server.address();
  server.close();
  if (at === null || typeof at === 'string') throw new Error('No port is free.');
  return at.port;
};

const isOpen = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, address);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

const makeCertificate = (folder: string): { readonly certificate: string; readonly key: string } => {
  const [certificate, key] = [join(folder, 'certificate.pem'), join(folder, 'key.pem')];
  const { status, stderr } = spawnSync(
    'openssl',
    [
      ...'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2'.split(' '),
      ...['-subj', `/CN=${host}`, '-addext', `subjectAltName=DNS:${host},IP:${address}`],
      ...['-keyout', key, '-out', certificate],
    ],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`openssl made no certificate: ${stderr}`);
  return { certificate, key };
};

/** Returns a whole configuration of nginx that any user can run, around the one of the site. */
const nginxAround = (folder: string, connections: number): string => {
  const { uid, username } = userInfo();
  return [
    ...(brotliModule === undefined ? [] : [`load_module ${brotliModule};`]),
    // As root nginx would read the files as another user, who may not.
    ...(uid === 0 ? [`user ${username};`] : []),
    'daemon off;',
    `pid ${folder}/pid;`,
    `error_log ${folder}/error.log;`,
    'worker_processes auto;',
    `events { worker_connections ${connections + 500}; }`,
    'http {',
    '  access_log off;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`),
    `  include ${folder}/site.conf;`,
    '}',
    '',
  ].join('\n');
};

/**
 * Starts a server of this machine on loopback with the configuration made for a site, in a folder of its own.
 * `root` is the folder it shows, `connections` how many it takes at a time.
 */
export const startServer = async (
  server: ServerName,
  site: BuiltSite,
  {
    root,
    base = '',
    connections = 500,
  }: { readonly root: string; readonly base?: string; readonly connections?: number },
): Promise<RunningServer> => {
  const folder = mkdtempSync(join(tmpdir(), `${server}-`));
  const { certificate, key } = makeCertificate(folder);
  const [port, plainPort] = [await freePort(), await freePort()];
  const hasBrotli = server === 'caddy' || brotliModule !== undefined;
  const place: Place = { root, base, name: host, addresses: [address], port, plainPort, certificate, key, hasBrotli };
  if (server === 'nginx') {
    writeFileSync(join(folder, 'site.conf'), nginxConfig(site, place));
    writeFileSync(join(folder, 'nginx.conf'), nginxAround(folder, connections));
  } else {
    const around = `{\n\tadmin off\n\thttp_port ${plainPort}\n\thttps_port ${port}\n}\n`;
    writeFileSync(join(folder, 'Caddyfile'), around + caddyfile(site, place));
  }
  const log: string[] = [];
  const command =
    server === 'nginx'
      ? ['nginx', '-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')]
      : ['caddy', 'run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')];
  const child = spawn(
    'sh',
    // Each connection is an open file, and a shell begins with fewer than it may have.
    ['-c', 'ulimit -n "$(ulimit -Hn)"; exec "$@"', 'sh', ...command],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    },
  );
  child.stderr.setEncoding('utf8').on('data', (text: string) => log.push(text));
  const ended = once(child, 'exit');
  const close = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; !(await isOpen(port)); tries += 1) {
    if (child.exitCode !== null || tries > 100) {
      await close();
      throw new Error(`${server} did not start: ${log.join('')}`);
    }
    await wait(100);
  }
  return {
    origin: `https://${host}:${port}`,
    plainOrigin: `http://${host}:${plainPort}`,
    certificate: readFileSync(certificate, 'utf8'),
    hasBrotli,
    close,
  };
};
