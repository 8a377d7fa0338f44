import { expect, test } from 'vitest';
import type { RequestDraft } from '../../../../../contracts/check/exchange/exchange-log.ts';
import { withIdOfPath } from '../../../../../contracts/check/resource/sent/id-of-path.ts';
import { ownServer } from '../../../../../contracts/check/resource/sent/own-servers.ts';
import { createContract } from '../../../../../contracts/contract/create-contract.ts';
import { jsonContent } from '../../../small-contract.ts';
import { collection, documentOf, note, notes, ref, shown } from '../../shelf/shelf-document.ts';
import { operationIn, smallSession } from '../../small-session.ts';

const change = {
  requestBody: { content: { 'application/merge-patch+json': jsonContent(ref('Note')) } },
  responses: { 200: shown(ref('Note')) },
};
const document = notes({ patch: change });

/** What is sent as JSON of a draft that goes to the note 7. */
function sent(operation: string, json: unknown, more: Partial<RequestDraft> = {}, isExact = false): unknown {
  const { session, resource } = smallSession(document, { isExact });
  const one = operationIn(session, operation);
  const patch = { operation: operationIn(session, 'patchNote'), kind: 'merge-patch' as const, paths: undefined };
  const draft = { operation: one, pathParameters: { noteId: '7' }, json, ...more };
  expect(withIdOfPath(session, undefined, draft)).toBe(draft);
  const changed = withIdOfPath(session, { ...resource, idField: 'id', patch }, draft);
  if (changed.json === json) expect(changed).toBe(draft);
  return changed.json;
}

test.each<[operation: string, json: unknown, changed: unknown]>([
  ['replaceNote', { id: 'x', a: 1 }, { id: '7', a: 1 }],
  ['patchNote', { id: 'x' }, { id: '7' }],
  ['replaceNote', { id: 5 }, { id: 7 }],
  ['replaceNote', { id: 7 }, { id: 7 }],
  ['replaceNote', { id: null }, { id: null }],
  ['replaceNote', { a: 1 }, { a: 1 }],
  ['replaceNote', [{ id: 'x' }], [{ id: 'x' }]],
  ['createNote', { id: 'x' }, { id: 'x' }],
  ['removeNote', { id: 'x' }, { id: 'x' }],
])('%s with %j is sent with %j', (operation, json, changed) => {
  expect(sent(operation, json)).toEqual(changed);
  // What is wrong is wrong on purpose; and an API of which more is known ignores the id.
  expect(sent(operation, json, { wrong: true })).toBe(json);
  expect(sent(operation, json, {}, true)).toBe(json);
  expect(sent(operation, json, { pathParameters: {} })).toBe(json);
});

const servers = (...urls: readonly string[]): object => ({ servers: urls.map((url) => ({ url })) });

test.each<[of: object, own: object, server: string | undefined]>([
  [servers('https://x.example'), {}, undefined],
  [servers('https://x.example'), servers('https://x.example'), undefined],
  [servers('https://x.example'), servers('https://upload.example', 'https://x.example'), undefined],
  [servers('https://x.example'), servers('https://upload.example', 'https://more.example'), 'https://upload.example'],
  [servers('https://x.example'), { servers: [] }, undefined],
])('of a document with %j, an operation with %j stands on %s', (of, own, server) => {
  const text = JSON.stringify(
    documentOf(
      { ...collection('/notes', 'Note', { list: { ...own, responses: { 200: shown({}) } } }) },
      { Note: note },
      of,
    ),
  );
  const contract = createContract(text);
  expect(ownServer(contract.document, operationIn({ contract }, 'listNote'))).toBe(server);
  expect(ownServer(contract.document, { servers: [] })).toBeUndefined();
});
