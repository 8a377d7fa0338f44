import type { PlainRecord, Reply } from '../../../../contracts/reading/basis/basis.ts';
import type { PageFacts } from '../../../../contracts/reading/basis/page-facts.ts';
import { at, gives, listOf, object, readingOf, takes, text } from '../reading-of.ts';

export const pet: object = object({ id: text, name: text });
export const ada: PlainRecord = { id: '7', name: 'Ada' };

/** What a test says of the pet and of the request. */
export interface Given {
  readonly record?: PlainRecord;
  readonly one?: object;
  readonly sent?: object;
  readonly pathname?: string;
  readonly origin?: string;
}

/** How an operation on pets responds with Ada, where the document gives this for it. */
export function shown(
  call: string,
  given: object,
  { record = ada, one = pet, sent = pet, ...asked }: Given = {},
): Reply {
  const [method = '', path = ''] = call.split(' ');
  const paths: Record<string, object> = {
    '/pets': { get: gives(listOf(one)), post: { ...takes(sent), ...gives(one, 201) } },
    '/pets/{petId}': { ...at('petId'), get: gives(one) },
  };
  const body = ['POST', 'PUT', 'PATCH'].includes(method) ? takes(sent) : {};
  paths[path] = { ...paths[path], [method.toLowerCase()]: { ...body, ...given } };
  const { reading, operation, part, kind } = readingOf(paths);
  const face = reading.recordFace(operation(call), part(call), kind('/pets'));
  const pathname = path.replace('{petId}', '7');
  return face(record, { id: '7', now: Date.UTC(2026, 0, 2), pathname, ...asked });
}

const next = { url: '/pets?page=2', cursor: 'c2', number: 2, offset: 2 };
/** The first page of five pets, two on each. */
export const page: PageFacts = {
  total: 5,
  offset: 0,
  limit: 2,
  number: 1,
  firstNumber: 1,
  self: '/pets',
  isLast: false,
  next,
  previous: undefined,
};
export const two: readonly { readonly id: string; readonly name: string }[] = [
  { id: '1', name: 'Ada' },
  { id: '2', name: 'Bo' },
];

/** How a list of pets is responded with, where the document gives this for it. */
export function listed(
  list: object,
  reply: { readonly [name in keyof Reply]?: Reply[name] | undefined } = {},
  one: object = pet,
): Reply | undefined {
  const { reading, operation, part, kind } = readingOf({
    '/pets': { get: list, post: { ...takes(one), ...gives(one, 201) } },
    '/pets/{petId}': { ...at('petId'), get: gives(one) },
  });
  const face = reading.listFace(operation('GET /pets'), part('GET /pets'), kind('/pets'));
  const { status = 200, headers, body = two } = reply;
  const shown = 'page' in reply ? reply.page : page;
  return face?.({ status, ...(headers && { headers }), body, ...(shown && { page: shown }) });
}
