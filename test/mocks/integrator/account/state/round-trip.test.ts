import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { integratorContract } from '../../../../../contracts/apis/integrator/builtin/builtin.ts';
import type { Contract } from '../../../../../contracts/contract/contract.ts';
import { createContract } from '../../../../../contracts/contract/create-contract.ts';
import type { Account } from '../../../../../mocks/integrator/account/account.ts';
import { createCore, type IntegratorCore } from '../../../../../mocks/integrator/integrator.ts';
import { type OpenState, openState } from '../../../../../mocks/surfaces/server/state/open-state.ts';
import { isRecord } from '../../../../../spec/document/document.ts';
import { rowsOf, soakRows } from '../../../../soak/soaking.ts';
import { contentOf, type History, histories, made } from './round-trip/histories.ts';
import { zoo } from './round-trip/zoo.ts';

const kinds: readonly (readonly [what: string, contract: Contract])[] = [
  ['a document of one’s own', createContract(zoo)],
  ['the built-in document', integratorContract()],
];
const often = { numRuns: 20 };

/** A fake without records, whose ids and dates are the same however often it is opened. */
function open(contract: Contract, kept?: OpenState['kept']): IntegratorCore {
  return createCore(
    { contract, seed: 'empty', report: 'silent', clock: () => ({ now: () => Date.UTC(2026, 0, 1) }) },
    kept,
  );
}

function live(account: Account, history: History): Account {
  for (const step of history) step(account);
  return account;
}

const asJson = (account: Account): unknown => JSON.parse(JSON.stringify(account.export()));

test.each(rowsOf(kinds, 2))('by %s an account that is exported and imported is the same', (_what, contract) => {
  fc.assert(
    fc.property(histories(contract), histories(contract), (history, other) => {
      const account = live(open(contract).accounts.get(), history);
      const state = asJson(account);
      for (const target of [open(contract).accounts.get(), live(open(contract).accounts.get(), other)]) {
        Reflect.apply(target.import, target, [state]);
        expect(target.export()).toEqual(state);
        expect(contentOf(target)).toEqual(contentOf(account));
      }
    }),
    often,
  );
});

test.each(rowsOf(kinds, 2))('by %s an account that is restored is as its snapshot', (_what, contract) => {
  fc.assert(
    fc.property(histories(contract), histories(contract), (history, other) => {
      const account = live(open(contract).accounts.get(), history);
      const [before, state] = [contentOf(account), asJson(account)];
      const snapshot = account.snapshot();
      const elsewhere = live(open(contract).accounts.get(), other);
      account.import(elsewhere.export());
      expect(contentOf(account)).toEqual(contentOf(elsewhere));
      live(account, other);
      account.restore(snapshot);
      expect(contentOf(account)).toEqual(before);
      expect(account.export()).toEqual(state);
    }),
    often,
  );
});

test.each(soakRows(kinds))('by %s accounts in a file are after a restart as they were', async (_what, contract) => {
  const folder = mkdtempSync(join(tmpdir(), 'integrator-round-trip-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const lives = fc.array(fc.tuple(histories(contract), histories(contract)), { minLength: 1, maxLength: 2 });
  let runs = 0;
  const act = fc.asyncProperty(lives, async (sessions) => {
    runs += 1;
    const file = join(folder, `${runs}.sqlite`);
    // What never ends is the measure.
    const endless = open(contract);
    for (const session of sessions) {
      const before = contents(endless);
      const found = await restarted(contract, file, (core) => {
        const atStart = contents(core);
        liveBoth(core, session);
        return atStart;
      });
      expect(found).toEqual(before);
      liveBoth(endless, session);
    }
    const before = contents(endless);
    const last = await restarted(contract, file, (core) => [contents(core), nextIds(core)]);
    // The next ids depend on how many were given before.
    expect(last).toEqual([before, nextIds(endless)]);
  });
  // Each opens a file a few times.
  await fc.assert(act, { numRuns: 12 });
});

const accountsOf = ({ accounts }: IntegratorCore): readonly Account[] => [accounts.get(), accounts.get('w1')];
const contents = (core: IntegratorCore): unknown => accountsOf(core).map(contentOf);

/** Lets both accounts of a fake live. Their clocks belong to the process: each begins anew. */
function liveBoth(core: IntegratorCore, histories: readonly [History, History]): void {
  for (const [index, account] of accountsOf(core).entries()) {
    account.clock.freeze('2030-01-01T00:00:00.000Z');
    live(account, histories[index] ?? []);
  }
}

/** Makes a record of each resource in both accounts, and gives all that is there. */
function nextIds(core: IntegratorCore): unknown {
  for (const account of accountsOf(core)) {
    account.clock.freeze('2031-01-01T00:00:00.000Z');
    for (const resource of core.contract.resources) made(account, resource);
  }
  return contents(core);
}

/** Opens a fake on a file as `serve --state` does, looks at it, and closes it again. */
async function restarted<T>(contract: Contract, file: string, look: (core: IntegratorCore) => T): Promise<T> {
  const state = await openState(file);
  try {
    return look(open(contract, state.kept));
  } finally {
    state.close();
  }
}

test('records below others are exported by their path, and those without an id with it', () => {
  const account = open(createContract(zoo)).accounts.get();
  account.records['meals']?.put({ _id: 'm1', animalId: 'a1', grams: 5 });
  const { records } = account.export();
  expect(records).toEqual({
    keepers: [],
    animals: [],
    meals: { '/animals/a1/meals': [{ _id: 'm1', animalId: 'a1', grams: 5 }] },
  });
  expect(isRecord(records['meals'])).toBe(true);
});
