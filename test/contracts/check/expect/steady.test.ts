import { expect, test } from 'vitest';
import { judgeEnd, whileSteady } from '../../../../contracts/check/expect/steady.ts';
import type { ListEnd } from '../../../../contracts/check/resource/pages.ts';
import type { CheckSession } from '../../../../contracts/check/session/session.ts';
import { exact } from '../shelf/found-by.ts';
import { inQuery, notes, ref, shown } from '../shelf/shelf-document.ts';
import { notesDocument, smallSession } from '../small-session.ts';

const text = { type: 'string' };
const note = { type: 'object', required: ['id', 'name'], properties: { id: { ...text, readOnly: true }, name: text } };

/** A list that shows at each look what stands in its turn, and its last one from then on. */
function listing(looks: readonly (readonly string[])[]) {
  let asked = 0;
  const respond: typeof fetch = async () => {
    const ids = looks[Math.min(asked, looks.length - 1)] ?? [];
    asked += 1;
    return Response.json(ids.map((id) => ({ id, name: `Note ${id}` })));
  };
  return { ...smallSession(notesDocument(note), {}, respond), asked: () => asked };
}

/** Finds fault with a list that has no note 9. */
function wantsNine({ exchange, records }: ListEnd, session: CheckSession): void {
  if (!records.some(({ id }) => id === '9'))
    session.fail(exchange, { rule: 'nine', message: 'It must be there.', received: 'none', documented: '9' });
}

type Found = readonly [rules: readonly string[], notes: readonly (string | undefined)[], asked: number];

const moving = Array.from({ length: 30 }, (_, at) => [`other-${at}`]);

test.each<[what: string, looks: readonly (readonly string[])[], judge: typeof judgeEnd, found: Found]>([
  ['what is right is looked at once', [['9']], judgeEnd, [[], [], 1]],
  ['what is wrong twice is wrong', [['1']], judgeEnd, [['nine'], [], 2]],
  ['what comes right once others have moved is right', [['1'], ['1', '2'], ['9', '2']], judgeEnd, [[], [], 3]],
  ['what is wrong once others stand still is wrong', [['1'], ['1', '2']], judgeEnd, [['nine'], [], 3]],
  ['what others move at each look is not judged', moving, judgeEnd, [[], ['account-moved'], 7]],
  ['of several reads, right ones are believed at once', [['9']], whileSteady, [[], [], 1]],
  ['of several reads, the same fault twice is one', [['1']], whileSteady, [['nine'], [], 5]],
  ['of several reads, those that move each time are not judged', moving, whileSteady, [[], ['account-moved'], 27]],
])('%s', async (_what, looks, judge, wanted) => {
  const { session, resource, rules, found, asked } = listing(looks);
  await judge(session, resource, wantsNine);
  const codes = [...found.notes.values()].map(({ code }) => code);
  expect([rules(), codes, asked()]).toEqual(wanted);
  expect(found.isUnjudged).toBe(codes.length > 0);
});

/** A list of pages of two, in which another record comes in at some requests. */
function paged(all: string[], comes: (asked: number) => string | undefined, skips = true) {
  let asked = 0;
  const respond: typeof fetch = async (input) => {
    asked += 1;
    const other = comes(asked);
    if (other !== undefined) all.push(other);
    const { searchParams } = new URL(String(input));
    const from = skips ? Number(searchParams.get('skip')) : 0;
    const ids = all.slice(from, from + Number(searchParams.get('limit')));
    return Response.json(ids.map((id) => ({ id, name: `Note ${id}` })));
  };
  const list = { parameters: [inQuery('limit', { type: 'integer', maximum: 2 }), inQuery('skip')] };
  const conventions = { ...exact, paging: { limit: 'limit', skip: 'skip' } };
  return smallSession(
    notes({ list: { ...list, responses: { 200: shown({ type: 'array', items: ref('Note') }) } } }),
    conventions,
    respond,
  );
}

test.each<
  [
    what: string,
    all: readonly string[],
    comes: (asked: number) => string | undefined,
    found: readonly string[],
    notes: number,
  ]
>([
  ['is on the last page', ['1', '2', '9'], () => undefined, [], 0],
  ['was pushed one page back', ['9', '2', '3'], () => undefined, [], 0],
  ['was pushed to the start', ['9', '2', '3', '4', '5', '6', '7'], () => undefined, [], 0],
  ['is nowhere', ['1', '2', '3', '4', '5'], () => undefined, ['nine'], 0],
  ['is too far back', ['9', ...Array.from({ length: 40 }, (_, at) => `o${at}`)], () => undefined, ['nine'], 0],
  ['is nowhere, while others come', ['1', '2', '3'], (asked) => `o${asked}`, [], 1],
])('a record that %s is looked for where others may have pushed it', async (_what, all, comes, found, count) => {
  const { session, resource, rules, found: noted } = paged([...all], comes);
  await judgeEnd(session, resource, wantsNine);
  expect([rules(), noted.notes.size]).toEqual([found, count]);
});

test('where skipping does nothing, the first page is the end', async () => {
  const { session, resource, rules } = paged(['1', '2', '3'], () => undefined, false);
  await judgeEnd(session, resource, wantsNine);
  expect(rules()).toEqual(['nine']);
});
