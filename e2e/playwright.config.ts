import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/build/browser.mjs';

// Workers read this file again: the first reading chooses the port, the others inherit it.
process.env['PORT'] = process.env['TEST_PORT'] ??= String(20_000 + Math.floor(Math.random() * 20_000));
const origin = `http://127.0.0.1:${process.env['PORT']}`;
const executablePath = findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  use: {
    baseURL: origin,
    browserName: 'chromium',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: { command: 'npm run --silent serve', cwd: '..', url: `${origin}/ar/`, reuseExistingServer: false },
});
