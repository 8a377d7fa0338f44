import { expect, test } from 'vitest';
import type { LedgerLine } from '../../../../contracts/check/ledger/ledger.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { judgeAny, token } from '../any-api/judge-any.ts';
import { type Settings, settingsBackend, settingsDocument, type Ways } from './settings.ts';

const plain = ({ updatedAt: _, ...settings }: Settings = {}): Settings => settings;

async function judge(ways: Ways, write = true) {
  const { fetch, held, writes } = settingsBackend(ways, token);
  const before = structuredClone(held);
  const lines: LedgerLine[] = [];
  const report = await judgeAny(createContract(settingsDocument(ways)), fetch, {
    write,
    onLedger: (line) => void lines.push(line),
  });
  return { report, held, before, writes: writes(), lines };
}

test.each<{ that: string; ways: Ways }>(
  rowsOf(
    [
      { that: 'shows what was written', ways: {} },
      { that: 'responds with no body', ways: { shown: () => undefined } },
      { that: 'keeps what a PUT leaves out', ways: { onPut: (now, sent) => ({ ...now, ...sent }) } },
      {
        that: 'trusts no PUT with its times',
        ways: { onPut: (now, sent) => ({ ...sent, updatedAt: now['updatedAt'] }) },
      },
      {
        that: 'has a list in it',
        ways: { more: { days: { schema: { type: 'array', items: { type: 'string' } }, value: ['Mo'] } } },
      },
    ],
    3,
  ),
)('a backend with one record that $that conforms, and stands as it did', async ({ ways }) => {
  const { report, held, before, writes, lines } = await judge(ways);
  expect(report.failures.map(({ check, message }) => ({ check, message }))).toEqual([]);
  expect(report.verdict).toBe('conforms');
  expect(Object.values(held).map(plain)).toEqual(Object.values(before).map(plain));
  expect(report.leftovers).toEqual([]);
  expect(writes).toBeGreaterThan(20);
  const count = (event: string): number => lines.filter((line) => line.event === event).length;
  expect(count('restored')).toBe(count('changing'));
  expect(lines.at(-1)).toMatchObject({ event: 'done' });
});

const without = (name: string, { [name]: _, ...others }: Settings): Settings => others;

test.each<{ defect: string; ways: Ways; check: string; message: string | RegExp }>(
  rowsOf(
    [
      {
        defect: 'a PUT that stores nothing',
        ways: { onPut: (now) => now, shown: () => undefined },
        check: 'each field is as it was written',
        message: 'readSettings must show theme as it was written by putSettings.',
      },
      {
        defect: 'a PUT that does not store one field',
        ways: { onPut: (now, sent) => ({ ...sent, notify: now['notify'] }) },
        check: 'each field is as it was written',
        message: /notify as it was written/,
      },
      {
        defect: 'a PUT that loses a field',
        ways: { onPut: (_now, sent) => without('title', sent) },
        check: 'each field is as it was written',
        message: /putSettings must change nothing that it was not asked to, .* it changed title\./,
      },
      {
        defect: 'a PUT that sets another field back',
        ways: { onPut: (now, sent) => (sent['pageSize'] === now['pageSize'] ? sent : { ...sent, theme: 'dark' }) },
        check: 'each field is as it was written',
        message: /it changed theme/,
      },
      {
        defect: 'a write that responds with what stood there before',
        ways: { shown: (_written, before) => before },
        check: 'each field is as it was written',
        message: /must respond with theme as it was written/,
      },
      {
        defect: 'a PATCH that erases what it is not given',
        ways: { onPatch: (_now, sent) => sent },
        check: 'each field is as it was written',
        message: /patchMe must change nothing that it was not asked to/,
      },
      {
        defect: 'a PATCH that stores nothing',
        ways: { onPatch: (now) => now },
        check: 'each field is as it was written',
        message: /readMe must show theme/,
      },
      {
        defect: 'a refusal that changes something',
        ways: { onRefusal: (now) => ({ ...now, notify: now['notify'] !== true }) },
        check: 'what is refused changes nothing',
        message: /where it refuses a wrong theme; it changed notify/,
      },
      {
        defect: 'wrong values that are taken',
        ways: { takesAll: true },
        check: 'what is refused changes nothing',
        message: /must be refused .* a body where theme is/,
      },
      {
        defect: 'a refusal that keeps the half of it that was right',
        ways: { onRefusal: (now, sent) => ({ ...now, ...(isRecord(sent) && { pageSize: sent['pageSize'] }) }) },
        check: 'what is refused changes nothing',
        message: /where it refuses a wrong theme; it changed pageSize/,
      },
      {
        defect: 'a text whose signs are written as HTML does',
        ways: { onPut: (_now, sent) => ({ ...sent, title: String(sent['title']).replaceAll('<', '&lt;') }) },
        check: 'each field is as it was written',
        message: /putSettings must respond with title as it was written/,
      },
      {
        defect: 'strangers that are refused, and heard',
        ways: { onStranger: (now, sent) => ({ ...now, ...sent }) },
        check: 'nobody changes it without credentials',
        message: /must change nothing .* when no credentials are sent; it changed theme/,
      },
      {
        defect: 'strangers that are let in',
        ways: { letsIn: true },
        check: 'nobody changes it without credentials',
        message: /must be refused .*: no credentials are sent/,
      },
    ],
    4,
  ),
)('of one record, $defect is found', async ({ ways, check, message }) => {
  const { report } = await judge(ways);
  const found = report.failures.filter((failure) => failure.check.startsWith(check));
  expect(found.map((failure) => failure.message).join('\n')).toMatch(message);
});

test.each<{ what: string; more: Ways['more']; why: string }>([
  {
    what: 'a field that nobody is shown',
    more: { pin: { schema: { type: 'string', writeOnly: true } } },
    why: 'pin may be shown otherwise than it is',
  },
  {
    what: 'a secret that may be masked',
    more: { apiKey: { schema: { type: 'string' }, value: '****' } },
    why: 'apiKey may be shown otherwise than it is',
  },
  {
    what: 'a secret deeper down',
    more: {
      mail: { schema: { type: 'object', properties: { password: { type: 'string' } } }, value: { password: '*' } },
    },
    why: 'mail.password may be shown otherwise than it is',
  },
])('a PUT with $what is never sent, as it could not be put back', async ({ more, why }) => {
  const { report, held, before, lines } = await judge({ ...(more !== undefined && { more }) });
  expect(report.failures).toEqual([]);
  expect(held['/settings']).toEqual(before['/settings']);
  const notes = report.notes.filter(({ operation }) => operation === 'putSettings').map(({ message }) => message);
  expect(notes).toContain(
    `What putSettings changes could not be judged: it could not be put back as it was, as ${why}.`,
  );
  expect(JSON.stringify(lines)).not.toContain('****');
});

test('one record that is not there, and any without the leave to write, is left alone', async () => {
  const missing = await judge({ isThere: false });
  expect(missing.writes).toBe(0);
  const readOnly = await judge({}, false);
  expect(readOnly.writes).toBe(0);
  expect(readOnly.report.verdict).toBe('conforms');
});

test('one record that cannot be put back is named, and its ledger is kept', async () => {
  const { report, lines } = await judge({ onPut: (now, sent) => (now['theme'] === 'light' ? now : sent) });
  expect(report.leftovers).toContainEqual({ collection: '/settings', id: '(not as it was)' });
  expect(report.verdict).toBe('violates');
  expect(lines.at(-1)).not.toMatchObject({ event: 'done' });
  expect(lines).toContainEqual(expect.objectContaining({ event: 'changing', collection: '/settings' }));
});
