import type { Fixtures } from '../../../../fixtures/seeds.ts';
import { type Late, lateOf } from '../../../engine/late.ts';
import type { IntegratorCore } from '../../../integrator/assemble-core.ts';
import type { IntegratorResponder } from '../../../integrator/responder/integrator-responder.ts';
import { seedRecords } from '../../../integrator/seed/seed-records.ts';
import type { BrowserOptions } from '../options/browser-options.ts';
import type { LateHiding } from '../state/late-hiding.ts';
import type { pageContract } from './page-contract.ts';
import { untilItSucceeds } from './page-life.ts';

/** What responds to requests: only a page that sends one needs it. */
export function lateResponder(): Late<IntegratorResponder> {
  return lateOf(async () => (await import('../../../integrator/responder/responder-at-hand.ts')).responderAtHand);
}

/** What makes records: a page has the first of its seed at once, and needs no more until its fake starts. */
export function lateFixtures(): Late<Fixtures> {
  return lateOf(async () => (await import('../../../../fixtures/seeds.ts')).fixtures);
}

/** How the parts of a fake are loaded that are not there at first. */
export function loadingOf({ hiding, responding, fixtures, page, core, seed = 'default' }: LateParts): {
  readonly prepare: () => Promise<unknown>;
  readonly ready: (names: readonly string[]) => Promise<void>;
  readonly loadRest: () => Promise<void>;
} {
  const respond = async (): Promise<void> => {
    // The rules of resources are made of what is shared by all.
    await Promise.all([responding.load(), page.loadShared()]);
    await core.mock.load();
  };
  const bringSeed = untilItSucceeds(async () => {
    // All that a page has of these it has at once.
    if (seed === 'sample' || seed === 'empty') return;
    const checked = typeof seed === 'object' ? page.ready(Object.keys(seed)) : undefined;
    const [made] = await Promise.all([fixtures.load(), checked]);
    core.mock.arrive(seedRecords(page.contract, seed, made));
  });
  return {
    /** Loads what every request needs, brings the rest of the seed, and checks records of the page's own. */
    prepare: untilItSucceeds(() => Promise.all([hiding.load(), respond(), bringSeed()])),
    /** Loads what these resources need, in the account and in its factories, or all where none is named. */
    ready: async (names) => {
      await Promise.all([page.ready(names), fixtures.load(), bringSeed(), responding.load()]);
    },
    /** Loads what nothing has needed yet. */
    loadRest: async () => {
      await Promise.all([page.loadAll(), fixtures.load()]);
      await core.mock.load(page.contract.operations);
    },
  };
}

interface LateParts {
  readonly hiding: LateHiding;
  readonly responding: Late<IntegratorResponder>;
  readonly fixtures: Late<Fixtures>;
  readonly page: ReturnType<typeof pageContract>;
  readonly core: IntegratorCore;
  readonly seed: BrowserOptions['seed'];
}
