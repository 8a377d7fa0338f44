import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { contractCoverage } from '../../../../../mocks/surfaces/vitest/contract-coverage.ts';

const folder = process.env['SUITE_OUTPUT'] ?? '/tmp';

/** Suites that must partly fail; `vitest-fixture.soak.test.ts` runs them and looks at the outcome. */
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['*.suite.ts'],
    reporters: [
      ['json', { outputFile: `${folder}/outcome.json` }],
      contractCoverage({
        directory: `${folder}/coverage`,
        threshold: { operation: 100 },
        html: `${folder}/page.html`,
        json: `${folder}/report.json`,
      }),
    ],
  },
});

export default config;
