import { contractCoverage } from 'integrator-testkit/vitest/coverage';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*.test.ts'],
    reporters: [
      'default',
      contractCoverage({
        resources: ['integrations'],
        threshold: { operation: 15 },
        html: 'coverage/contract/index.html',
      }),
    ],
  },
});
