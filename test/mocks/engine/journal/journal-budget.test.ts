import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Redaction } from '../../../../contracts/redaction/redaction.ts';
import { Journal, type JournalEntry } from '../../../../mocks/engine/journal/journal.ts';
import { JournalBudget } from '../../../../mocks/engine/journal/journal-budget.ts';
import { createCore } from '../../../../mocks/integrator/integrator.ts';

const hiding = { redaction: (): Redaction => new Redaction(), secrets: new Set<string>() };

const blank: Omit<JournalEntry, 'sequence' | 'forgotten'> = {
  at: 0,
  duration: 0,
  account: 'a',
  operation: undefined,
  method: 'GET',
  url: 'https://api.example/',
  status: 200,
  verdict: 'ok',
  violations: [],
  notes: [],
  parameters: undefined,
  requestBody: undefined,
  responseBody: undefined,
};

const text = (length: number): string => 'x'.repeat(length);
const note = { grade: 'note', rule: 'unknown-field', message: text(50_000) };

test.each<readonly [what: string, entry: object, least: number]>([
  ['nothing but its line', {}, 1000],
  ['the body of a request', { requestBody: { a: text(50_000) } }, 50_000],
  ['the body of a response', { responseBody: [{ a: text(25_000) }, { b: text(25_000) }] }, 50_000],
  ['characters of two bytes', { requestBody: `${text(25_000)}漢` }, 50_000],
  ['many small objects', { requestBody: Array.from({ length: 2000 }, () => ({})) }, 2000 * 40],
  ['many numbers', { requestBody: Array.from({ length: 7000 }, (_, index) => index) }, 7000 * 8],
  [
    'many names',
    { requestBody: Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`f${index}`, 1])) },
    50_000,
  ],
  ['a note', { notes: [note] }, 50_000],
  ['a violation', { violations: [note] }, 50_000],
  ['a reason', { reason: text(2000) }, 3000],
  ['a long address', { url: `https://api.example/?q=${text(16_000)}` }, 16_000],
  ['an address that is cut', { url: `https://api.example/?q=${text(50_000)}` }, 16_000],
  ['parameters', { parameters: { path: {}, query: { q: text(16_000) }, header: {}, cookie: {} } }, 16_000],
])('an entry is counted with all that it holds: %s', (_what, entry, least) => {
  const budget = new JournalBudget();
  const journal = new Journal(10, hiding, undefined, budget);
  journal.record({ ...blank, ...entry });
  expect(budget.bytes).toBeGreaterThanOrEqual(least);
  expect(budget.bytes).toBeLessThan(least * 4 + 4000);
  journal.clear();
  expect(budget).toMatchObject({ bytes: 0, entries: 0 });
});

test('an entry is counted with the headers of its messages', () => {
  const budget = new JournalBudget();
  const request = new Headers({ 'x-long': text(10_000) });
  const messages = { requestSize: 0, responseSize: 0, request, response: { 'x-too': text(30_000) } };
  new Journal(10, hiding, undefined, budget).record(blank, messages);
  expect(budget.bytes).toBeGreaterThan(40_000);
});

test('journals hold no more than their budget, and always the last entries over all of them', () => {
  const step = fc.oneof(
    { weight: 9, arbitrary: fc.record({ journal: fc.nat(3), size: fc.nat(20_000), isWire: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ clear: fc.nat(3) }) },
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), fc.integer({ min: 0, max: 60_000 }), (steps, limit) => {
      const budget = new JournalBudget(limit);
      const journals = Array.from({ length: 4 }, () => new Journal(20, hiding, undefined, budget));
      let recorded: number[] = [];
      for (const [at, one] of steps.entries()) {
        if ('clear' in one) {
          const cleared = new Set(journals[one.clear]?.entries.map((entry) => entry.at));
          recorded = recorded.filter((moment) => !cleared.has(moment));
          journals[one.clear]?.clear();
        } else {
          // Of some the texts are known that their bodies were read from.
          const sizes = { requestSize: one.size + 2, responseSize: 0 };
          const messages = one.isWire ? { ...sizes, request: new Headers(), response: {} } : undefined;
          journals[one.journal]?.record({ ...blank, at, requestBody: text(one.size) }, messages);
          recorded.push(at);
        }
        const held = journals.flatMap(({ entries }) => entries.map((entry) => entry.at)).sort((a, b) => a - b);
        // Cut at the front, but for what each journal has let go of by itself.
        expect(budget.entries).toBe(held.length);
        // Who asks for it makes no difference to what is held: it is asked for now and then.
        expect(at % 3 > 0 || budget.bytes <= limit || held.length === 1).toBe(true);
        expect(held).toEqual(recorded.filter((moment) => held.includes(moment)));
        if (held.length > 0) expect(held.at(-1)).toBe(recorded.at(-1));
        const youngestGone = recorded.filter((moment) => !held.includes(moment)).at(-1) ?? -1;
        expect(held.every((moment) => moment > youngestGone)).toBe(true);
      }
    }),
  );
});

test('who asks how much they hold does not change what they hold', () => {
  const sizes = fc.array(fc.nat(5000), { minLength: 10, maxLength: 60 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 60_000 }), (lengths, limit) => {
      const [asked, unasked] = [new JournalBudget(limit), new JournalBudget(limit)];
      const journals = [asked, unasked].map((budget) => new Journal(50, hiding, undefined, budget));
      for (const length of lengths) {
        const messages = { requestSize: length + 8, responseSize: 0, request: new Headers(), response: {} };
        for (const journal of journals) journal.record({ ...blank, requestBody: { a: text(length) } }, messages);
        expect(asked.bytes).toBeGreaterThan(0);
      }
      expect(journals[1]?.entries).toEqual(journals[0]?.entries);
      expect(unasked.bytes).toBe(asked.bytes);
    }),
  );
});

test('an entry whose bodies are forgotten counts without them', () => {
  const budget = new JournalBudget();
  const journal = new Journal(10, hiding, undefined, budget);
  const messages = { requestSize: 12_000_000, responseSize: 0, request: new Headers(), response: {} };
  journal.record({ ...blank, requestBody: text(100_000) }, messages);
  journal.record({ ...blank, requestBody: text(100_000) }, messages);
  expect(journal.entries.map(({ forgotten }) => forgotten)).toEqual([true, false]);
  expect(budget.bytes).toBeLessThan(110_000);
});

test('forty accounts share the budget of their fake; what it lets go of is counted, and found no more', async () => {
  const core = createCore({ maxJournalBytes: 200_000, report: 'silent' });
  const headers = (account: number): HeadersInit => ({
    authorization: `Bearer t@w${account}`,
    'content-type': 'application/json',
  });
  for (let count = 0; count < 120; count += 1) {
    const body = JSON.stringify({ name: text(4000) });
    const init = { method: 'POST', headers: headers(count % 40), body };
    expect((await core.fetch('https://api.integrator.io/v1/integrations', init)).status).toBe(201);
  }
  expect(core.mock.journals?.bytes).toBeLessThanOrEqual(200_000);
  const journals = core.accounts.all().map(({ journal }) => journal);
  expect(journals.reduce((sum, { recorded }) => sum + recorded, 0)).toBe(120);
  expect(journals.filter(({ entries }) => entries.length === 0).length).toBeGreaterThan(20);
  // Nobody knows any more whether there were others.
  expect(() => journals[1]?.verify({ method: 'DELETE' }, { times: 0 })).toThrow(/has let go of the oldest/);
});
