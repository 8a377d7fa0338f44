import { jsonContent } from '../../../small-contract.ts';
import type { Asked, Lie, Said } from '../../shelf/shelf.ts';
import { collection, documentOf, inPath, note, refused, shown } from '../../shelf/shelf-document.ts';

const value = { type: 'object' };
const text = { type: 'string' };
/** Values under keys, of the account and of each note. */
const store = (path: string, name: string, above: readonly object[] = []): object => ({
  [path]: {
    parameters: above,
    get: { operationId: `list${name}`, responses: { 200: shown({ type: 'object' }), ...refused(404) } },
    delete: { operationId: `clear${name}`, responses: { 204: { description: 'Gone' }, ...refused(404) } },
  },
  [`${path}/{key}`]: {
    parameters: [...above, { ...inPath('key'), 'x-key': true }],
    get: { operationId: `read${name}`, responses: { 200: shown(value), ...refused(404) } },
    put: {
      operationId: `put${name}`,
      requestBody: { required: true, ...jsonContent(value) },
      responses: { 200: shown(value), 201: shown(value), ...refused(400, 404, 415, 422) },
    },
    delete: { operationId: `remove${name}`, responses: { 204: { description: 'Gone' }, ...refused(404) } },
  },
});
export const document: object = documentOf(
  {
    ...collection('/notes', 'Note'),
    ...store('/state', 'State'),
    ...store('/notes/{noteId}/state', 'NoteState', [{ ...inPath('noteId'), schema: text }]),
  },
  { Note: note },
);

/** The values by the place that they stand in and by their keys. */
type Values = Map<string, Map<string, unknown>>;
export type KeyLie = (
  honest: () => Said,
  asked: Asked & { readonly place: string; readonly key: string | undefined },
  values: Values,
) => Said;

/** Keeps values under keys, and does something otherwise. */
export const keeping = (lie: KeyLie = (honest) => honest()): Lie => {
  const values: Values = new Map();
  return (honest, asked, at) => {
    const { method, text: body, headers } = asked;
    const whole = asked.id === undefined ? asked.path : `${asked.path}/${encodeURIComponent(asked.id)}`;
    const [, place = '', name] = /^(\/state|\/notes\/[^/]+\/state)(?:\/(.*))?$/.exec(whole) ?? [];
    const note = /^\/notes\/([^/]+)/.exec(place)?.[1];
    if (place === '') {
      if (method === 'DELETE') values.delete(`/notes/${asked.id}/state`);
      return honest();
    }
    const key = name === undefined ? undefined : decodeURIComponent(name);
    const there = values.get(place) ?? new Map<string, unknown>();
    values.set(place, there);
    const said = (): Said => {
      if (note !== undefined && !at('/notes').has(note)) return { status: 404 };
      if (key === undefined && method === 'DELETE') there.clear();
      if (key === undefined)
        return method === 'DELETE' ? { status: 204 } : { status: 200, value: { keys: [...there.keys()] } };
      const isNew = !there.has(key);
      if (method === 'PUT') {
        if (headers.get('content-type') !== 'application/json') return { status: 415 };
        if (asked.sent === undefined) return { status: body.endsWith(' ') ? 400 : 422 };
        there.set(key, asked.sent);
        return { status: isNew ? 201 : 200, value: asked.sent };
      }
      if (isNew) return { status: 404 };
      if (method === 'DELETE') there.delete(key);
      return method === 'DELETE' ? { status: 204 } : { status: 200, value: there.get(key) };
    };
    return lie(said, { ...asked, place, key }, values);
  };
};
