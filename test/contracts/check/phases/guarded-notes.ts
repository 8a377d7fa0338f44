import { jsonContent } from '../../small-contract.ts';
import type { Asked, Lie } from '../shelf/shelf.ts';
import { collection, documentOf, inPath, inQuery, note, ref, refused, shown } from '../shelf/shelf-document.ts';

export type Api = 'plain' | 'exact' | 'unnamed' | 'formed';

const text = { type: 'string' };
const document = (statuses: readonly number[], form: object = {}): object => {
  const errors = refused(400, 404, 415, 422, ...statuses);
  const body = { required: true, ...jsonContent(ref('Note')) };
  const one = { 200: shown(ref('Note')), ...errors };
  const noteId = { ...inPath('noteId'), schema: { ...text, ...form } };
  const below = (operationId: string, method: string): object => ({
    parameters: [noteId],
    [method]: { operationId, responses: { 200: shown({ type: 'object' }), ...errors } },
  });
  const paths = collection('/notes', 'Note', {
    list: {
      parameters: [inQuery('page')],
      responses: { 200: shown({ type: 'array', items: ref('Note') }), ...errors },
    },
    create: { requestBody: body, responses: { 201: shown(ref('Note')), ...errors } },
    read: { responses: one },
    replace: { requestBody: body, responses: one },
    patch: {
      requestBody: { required: true, ...jsonContent({ type: 'object', properties: { name: text } }) },
      responses: one,
    },
    remove: { responses: { 204: { description: 'Gone' }, ...errors } },
  });
  return documentOf(
    {
      ...paths,
      '/notes/{noteId}': { ...paths['/notes/{noteId}'], parameters: [noteId] },
      '/notes/{noteId}/send': below('sendNote', 'post'),
      '/others/{otherId}/look': { ...below('lookAt', 'get'), parameters: [inPath('otherId')] },
      '/me': { get: { operationId: 'readMe', responses: { 200: shown({ type: 'object' }), ...errors } } },
      '/open': { get: { operationId: 'readOpen', security: [], responses: { 200: shown({ type: 'object' }) } } },
    },
    { Note: note },
    { security: [{ key: [] }] },
  );
};
const secured = (one: object): object => ({
  ...one,
  components: { ...Object(one).components, securitySchemes: { key: { type: 'http', scheme: 'bearer' } } },
});
export const documents: { readonly [api in Api]: object } = {
  plain: secured(document([401])),
  exact: secured(document([401])),
  unnamed: secured(document([])),
  /** The ids of notes have a form. */
  formed: secured(document([401], { pattern: '^n[0-9]+$' })),
};

export const isLetIn = ({ headers }: Asked): boolean => headers.get('authorization') === 'Bearer a_token';
const others: Lie = (honest, { path, id }, at) => {
  const [, above, of = '', last] = path.split('/');
  if (path === '/me' || path === '/open') return { status: 200, value: {} };
  if (last === 'send' && id === undefined) return { status: at(`/${above}`).has(of) ? 200 : 404, value: {} };
  return honest();
};
const wrong: Lie = (honest, asked, at) => {
  const { method, query, text: sent, headers } = asked;
  if (query.has('page') && !/^\d+$/.test(query.get('page') ?? '')) return { status: 400 };
  const isSent = ['POST', 'PUT', 'PATCH'].includes(method) && !asked.path.endsWith('/send');
  if (isSent && headers.get('content-type') !== 'application/json') return { status: 415 };
  if (isSent && asked.sent === undefined) return { status: sent === '' ? 400 : 422 };
  return others(honest, asked, at);
};
/** Asks who is there before anything else. */
export const guarded: Lie = (honest, asked, at) =>
  isLetIn(asked) || asked.path === '/open' ? wrong(honest, asked, at) : { status: 401 };
