import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { base } from '#address.ts';
import { recover, site } from './swap.mjs';

/** Address the site is served at, on this machine only. */
const host = '127.0.0.1';

/** Returns the file shown for an address that does not exist, in the language of the address. */
const notFoundPage = (url) => {
  const language = /^\/(ar|en)(?:\/|$)/u.exec(url.slice(base.length))?.[1];
  return language === undefined ? '404.html' : `${language}/404/index.html`;
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
    if (!existsSync(join(directory, 'index.html'))) {
      reject(new Error(`There is no built site in ${directory}: run “npm run build” first.`));
      return;
    }
    // Strong caching is the host's business; here a new build must show at once.
    // Charts in the pages of others run in a sandbox of no origin: their script, fonts and data are open to all.
    const setHeaders = (response, path) => {
      if (/^\/(?:_astro|data|cite)\//u.test(path)) response.setHeader('Access-Control-Allow-Origin', '*');
    };
    const files = sirv(directory, { dev: true, etag: true, setHeaders });
    const server = createServer((request, response) => {
      const { url = '/' } = request;
      const notFound = () => {
        response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
        createReadStream(join(directory, notFoundPage(url))).pipe(response);
      };
      if (!url.startsWith(`${base}/`)) return notFound();
      request.url = url.slice(base.length);
      files(request, response, notFound);
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
