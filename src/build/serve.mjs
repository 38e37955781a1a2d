import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Address the site is served at, on this machine only. */
const host = '127.0.0.1';

/** Returns the file shown for an address that does not exist, in the language of the address. */
const notFoundPage = (url) => {
  const language = /^\/(ar|en)(?:\/|$)/u.exec(url)?.[1];
  return language === undefined ? '404.html' : `${language}/404/index.html`;
};

/**
 * Serves a built site. Port 0 takes any that is free.
 *
 * @param {{ directory: string, port: number }} options
 * @returns {Promise<{ origin: string, close: () => void }>} once it answers
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
      files(request, response, () => {
        response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
        createReadStream(join(directory, notFoundPage(request.url ?? '/'))).pipe(response);
      });
    });
    server.once('error', (error) => {
      const sentence =
        error.code === 'EADDRINUSE'
          ? `Port ${port} is in use: stop the program that uses it, or choose another with PORT=${port + 1} npm start.`
          : `The site can't be served on port ${port}: ${error.message}.`;
      reject(new Error(sentence));
    });
    server.listen(port, host, () =>
      resolve({ origin: `http://${host}:${server.address().port}`, close: () => server.close() }),
    );
  });

if (process.argv[1] !== undefined && import.meta.filename === process.argv[1]) {
  try {
    const { origin } = await serve({ directory: 'dist', port: Number(process.env['PORT'] ?? 4321) });
    console.log(`\n  العربية:  ${origin}/ar/\n  English:  ${origin}/en/\n\n  Ctrl+C stops.\n`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
