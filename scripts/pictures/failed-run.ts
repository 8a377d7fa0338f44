import { shopifyOrders } from '../../fixtures/resources/flows/app-flows.ts';
import { cashSales, shopifySalesOrders } from '../../fixtures/resources/imports/app-imports.ts';
import type { IntegratorCore } from '../../mocks/integrator/integrator.ts';

/** A flow of the seed has run, and failed. */
export async function failedRun(integrator: IntegratorCore, run: () => Promise<void>): Promise<void> {
  await integrator.flows.onRun(shopifyOrders._id, {
    status: 'failed',
    duration: 94_000,
    exported: 40,
    errors: [
      {
        step: cashSales._id,
        code: 'INVALID_KEY_OR_REF',
        message: 'No such customer: 4711.',
        traceKey: '#1042',
        retryData: { order: '#1042', customer: 4711, total: 129.5 },
      },
      {
        step: cashSales._id,
        code: 'ITEM_GONE',
        message: 'The item A-100 is no longer sold.',
        traceKey: '#1043',
        retryData: { order: '#1043', items: ['A-100'] },
      },
      {
        step: shopifySalesOrders._id,
        source: 'connection',
        code: '504',
        message: 'NetSuite has not responded in time.',
        traceKey: '#1047',
      },
    ],
  });
  await run();
  integrator.clock.advance(120_000);
}
