import { type Late, lateOf } from '../../../engine/late.ts';
import type { IntegratorCore } from '../../../integrator/assemble-core.ts';
import type { IntegratorResponder } from '../../../integrator/integrator-responder.ts';
import { seedRecords } from '../../../integrator/seed/seed-records.ts';
import type { BrowserOptions } from '../options/browser-options.ts';
import type { LateHiding } from '../state/late-hiding.ts';
import type { pageContract } from './page-contract.ts';
import { untilItSucceeds } from './page-life.ts';

/** What responds to requests: only a page that sends one needs it. */
export function lateResponder(): Late<IntegratorResponder> {
  return lateOf(async () => (await import('../../../integrator/integrator-responder.ts')).integratorResponder);
}

async function checkSeed(page: ReturnType<typeof pageContract>, seed: BrowserOptions['seed']): Promise<void> {
  if (typeof seed !== 'object') return;
  await page.ready(Object.keys(seed));
  seedRecords(page.contract, seed);
}

/** How the parts of a fake are loaded that are not there at first. */
export function loadingOf({ hiding, responding, page, core, seed }: LateParts): {
  readonly prepare: () => Promise<unknown>;
  readonly loadRest: () => Promise<void>;
} {
  const respond = async (): Promise<void> => {
    // The rules of resources are made of what is shared by all.
    await Promise.all([responding.load(), page.loadShared()]);
    await core.mock.load();
  };
  return {
    /** Loads what every request needs, and checks the seed of the page's own. */
    prepare: untilItSucceeds(() => Promise.all([hiding.load(), respond(), checkSeed(page, seed)])),
    /** Loads what nothing has needed yet. */
    loadRest: async () => {
      await page.loadAll();
      await core.mock.load(page.contract.operations);
    },
  };
}

interface LateParts {
  readonly hiding: LateHiding;
  readonly responding: Late<IntegratorResponder>;
  readonly page: ReturnType<typeof pageContract>;
  readonly core: IntegratorCore;
  readonly seed: BrowserOptions['seed'];
}
