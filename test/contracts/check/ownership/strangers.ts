import { createIntegrator } from '../../../../mocks/index.ts';
import type { Backend } from '../proxy.ts';

/** What somebody else does in the account: how often, and how. */
export interface Stranger {
  /** How many things are done before each request of the run, on the average. */
  readonly rate: number;
  readonly seed: number;
  /** `flicker`: whatever is created is removed at the next request; `mixed`: creates, removes and changes. */
  readonly style: 'flicker' | 'mixed' | 'grow' | 'shrink';
  readonly records?: number;
}

/** An account in which a stranger works at each request. */
export function busyAccount({ rate, seed, style, records = 20 }: Stranger): { backend: Backend; fetch: typeof fetch } {
  const backend = createIntegrator({ seed: { integrations: records }, report: 'silent' });
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const own = backend.integrations.all().map(({ _id }) => _id);
  let count = 0;
  const create = (): void => {
    const _id = `f00d${(++count).toString(16).padStart(20, '0')}`;
    backend.integrations.put({ _id, lastModified: '2026-02-01T00:00:00.000Z', name: `a stranger's ${count}` });
    own.push(_id);
  };
  const removeAt = (at: number): void => {
    const [id] = own.splice(at, 1);
    if (id !== undefined) backend.integrations.delete(id);
  };
  const change = (id = ''): void => {
    const record = backend.integrations.get(id);
    const lastModified = new Date(1.7e12 + ++count).toISOString();
    if (record !== undefined) backend.integrations.put({ ...record, name: `changed ${count}`, lastModified });
  };
  const act = (): void => {
    const chance = random();
    if (style === 'grow' || (style === 'flicker' && own.length <= records) || (style === 'mixed' && chance < 0.45))
      create();
    else if (style === 'flicker') removeAt(own.length - 1);
    else if (style === 'shrink' || chance < 0.9) removeAt(Math.floor(random() * own.length));
    else change(own[Math.floor(random() * own.length)]);
  };
  return {
    backend,
    fetch: (input, init) => {
      for (let left = rate; left > 0 && random() < left; left -= 1) act();
      return backend.fetch(input, init);
    },
  };
}
