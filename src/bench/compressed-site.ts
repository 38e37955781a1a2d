import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { barePage } from './bare-page.ts';

/** Path below which every page of the site stands bare. */
export const barePrefix = '/bare';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** Serves a built site compressed as a good host does, and beside it the same pages bare. */
export const serveCompressed = (directory: string): Promise<{ readonly port: number; readonly close: () => void }> => {
  const ready = new Map<string, { readonly body: Buffer; readonly type: string } | undefined>();
  const read = (path: string) => {
    const isBare = path.startsWith(`${barePrefix}/`);
    const asked = isBare ? path.slice(barePrefix.length) : path;
    const file = join(directory, asked.endsWith('/') ? `${asked}index.html` : asked);
    if (!existsSync(file) || !statSync(file).isFile()) return undefined;
    const type = types[extname(file)] ?? 'application/octet-stream';
    const bytes = readFileSync(file);
    if (type === 'font/woff2') return { body: bytes, type };
    return { body: brotliCompressSync(isBare ? barePage(bytes.toString()) : bytes), type };
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (!ready.has(path)) ready.set(path, read(path));
    const found = ready.get(path);
    if (found === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { body, type } = found;
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': body.length,
      'Cache-Control': 'max-age=3600',
      ...(type === 'font/woff2' ? {} : { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('The server has no port.');
      resolve({ port: address.port, close: () => server.close() });
    });
  });
};
