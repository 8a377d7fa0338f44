import { expect, test } from 'vitest';
import { redirectNote } from '../../../../contracts/check/http/redirect-note.ts';
import { exchanged, notesDocument, operationIn, smallSession } from '../small-session.ts';

const document = notesDocument({ type: 'object' });
const { session } = smallSession(document);
const list = operationIn(session, 'listNotes');
const known = {
  ...list,
  responses: new Map([...list.responses, ...[...list.responses].map(([, one]) => ['302', one] as const)]),
};
const base = 'https://notes.example/v1';

test.each<[status: number, location: string | undefined, isKnown: boolean, place: string | undefined]>([
  [302, 'https://evil.example/notes', false, 'https://evil.example'],
  [302, 'https://evil.example/notes', true, 'https://evil.example'],
  [302, '/v1/others', false, 'another path'],
  [302, '/v1/others', true, undefined],
  [302, '/others', true, 'a path outside of the base path'],
  [302, 'others', true, undefined],
  [300, '/v1/others', false, 'another path'],
  [399, '/v1/others', false, 'another path'],
  [302, undefined, false, undefined],
  [201, 'https://evil.example/notes', false, undefined],
  [400, 'https://evil.example/notes', false, undefined],
])(
  'of a %i to %j, where the document has it: %j, it is said that it leads to %j',
  (status, location, isKnown, place) => {
    const exchange = exchanged(isKnown ? known : list, status);
    const headers = location === undefined ? {} : { location };
    const note = redirectNote({ ...exchange, response: { ...exchange.response, headers } }, base);
    if (place === undefined) expect(note).toBeUndefined();
    else expect(note).toContain(`with ${status} to ${place};`);
  },
);
