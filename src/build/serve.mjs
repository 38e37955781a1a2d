import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { base } from '#address.ts';
import { readBuiltSite } from '#deploy/built-site.ts';
import { headersFor } from '#deploy/headers.ts';
import { isRefused, notFoundPage } from '#deploy/not-found.ts';
import { recover, site } from './swap.mjs';

/** Address the site is served at, on this machine only. */
const host = '127.0.0.1';

/** Returns the path of an address, decoded, and the question after it; an address that can't be decoded stays as it is. */
const partsOf = (address) => {
  const [path = '/', ...question] = address.split('?');
  const search = question.length === 0 ? '' : `?${question.join('?')}`;
  try {
    return { path: decodeURIComponent(path), search };
  } catch {
    return { path, search };
  }
};

/** Returns a function that tells what headers depend on, read again once another build has taken the folder's place. */
const builtNow = (directory) => {
  const home = join(directory, 'index.html');
  let built = readBuiltSite(directory);
  let read = statSync(home).mtimeMs;
  return () => {
    // Between the two renames of a build there is no site: what was there still holds.
    const changed = statSync(home, { throwIfNoEntry: false })?.mtimeMs ?? read;
    if (changed !== read) [built, read] = [readBuiltSite(directory), changed];
    return built;
  };
};

/**
 * Serves a built site, below the path it was built for. Port 0 takes any that is free.
 *
 * @param {{ directory: string, port: number }} options
 * @returns {Promise<{ address: string, close: () => void }>} where its paths begin, without a slash, once it answers
 * @throws Error with a sentence for the reader when the port is taken or nothing was built
 */
export const serve = ({ directory, port }) =>
  new Promise((resolve, reject) => {
    const built = builtNow(directory);
    const setHeaders = (response, path) => {
      for (const [name, value] of Object.entries(headersFor(path, built()))) response.setHeader(name, value);
    };
    const files = sirv(directory, { dev: true, etag: true, dotfiles: true, setHeaders });
    const server = createServer((request, response) => {
      const { url = '/' } = request;
      const isBelow = url.startsWith(`${base}/`);
      const { path, search } = partsOf(isBelow ? url.slice(base.length) : '/');
      if (!isBelow || isRefused(path)) return notFound();
      if (!path.endsWith('/') && existsSync(join(directory, path, 'index.html'))) {
        const location = `${base}${encodeURI(path).replace(/^\/+/u, '/')}/${search}`;
        return response.writeHead(301, { Location: location }).end();
      }
      request.url = url.slice(base.length);
      return files(request, response, notFound);

      function notFound() {
        const page = notFoundPage(path);
        setHeaders(response, page);
        response.writeHead(404);
        createReadStream(join(directory, page)).pipe(response);
      }
    });
    server.once('error', (error) => {
      const sentence =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use: stop the program that uses it, or choose another with PORT=${port + 1} npm start.`
          : `The site can't be served on port ${port}: ${error.message}.`;
      reject(new Error(sentence));
    });
    server.listen(port, host, () =>
      resolve({ address: `http://${host}:${server.address().port}${base}`, close: () => server.close() }),
    );
  });

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  try {
    recover();
    const { address } = await serve({ directory: site, port: Number(process.env['PORT'] ?? 4321) });
    console.log(`\n  العربية:  ${address}/ar/\n  English:  ${address}/en/\n\n  Ctrl+C stops.\n`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
