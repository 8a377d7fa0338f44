import { defineConfig, devices } from '@playwright/test';
import type { IntegratorFixtures } from 'integrator-testkit/playwright';

const port = 4173;

export default defineConfig<IntegratorFixtures>({
  testMatch: '*.spec.ts',
  fullyParallel: true,
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    integratorOptions: { seed: 'default', report: 'silent' },
    // A browser that is installed already: CHROMIUM=/usr/bin/chromium npx playwright test.
    ...(process.env['CHROMIUM'] !== undefined && {
      launchOptions: { executablePath: process.env['CHROMIUM'], args: ['--no-sandbox'] },
    }),
  },
  // The app as it is published: there is nothing of a fake in it.
  webServer: {
    command: `npx vite build ../vite --logLevel warn && npx vite preview ../vite --port ${port} --strictPort`,
    url: `http://localhost:${port}`,
    reuseExistingServer: !process.env['CI'],
  },
});
