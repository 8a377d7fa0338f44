import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';

const config: PlaywrightTestConfig = defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  reporter: 'json',
  outputDir: join(tmpdir(), 'integrator-testkit-playwright'),
  workers: 1,
  use: {
    launchOptions: {
      executablePath: process.env['CHROMIUM'] ?? 'chromium',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    },
  },
});

export default config;
