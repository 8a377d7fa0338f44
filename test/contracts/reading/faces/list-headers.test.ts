import { expect, test } from 'vitest';
import type { Reply } from '../../../../contracts/reading/basis/basis.ts';
import { flag, gives, listOf, object, text, whole } from '../reading-of.ts';
import { listed, pet, two } from './faces-of.ts';

const header = (schema: object, required = false): object => ({ schema, required });
const withHeaders = (headers: object): object => ({
  responses: { 200: { description: 'Fine', headers, content: { 'application/json': { schema: listOf(pet) } } } },
});

test.each<[meaning: string, headers: object, sent: Reply['headers']]>([
  ['nothing', { 'X-Other': header(text) }, undefined],
  ['what must be said', { 'X-Other': header(text, true) }, { 'x-other': 'text' }],
  ['how many there are', { 'X-Total-Count': header(whole) }, { 'x-total-count': '5' }],
  ['where the pages are', { Link: header(text), 'X-Other': header(text) }, { link: '</pets?page=2>; rel="next"' }],
  ['no page that is none', { 'X-Prev-Page': header(text), 'X-Page': header(whole) }, { 'x-page': '1' }],
  ['both', { 'X-Page': header(whole), 'X-Other': header(text, true) }, { 'x-page': '1', 'x-other': 'text' }],
])('the headers of a list say %s', (_meaning, headers, sent) => {
  expect(listed(withHeaders(headers))?.headers).toEqual(sent);
});

test('a list of which nobody says how it was cut is all there is, and has no other page', () => {
  expect(listed(withHeaders({ 'X-Total': header(whole), Link: header(text) }), { page: undefined })?.headers).toEqual({
    'x-total': '2',
  });
  expect(listed(gives(object({ data: listOf(pet), total: whole, isLast: flag })), { page: undefined })?.body).toEqual({
    data: two,
    total: 2,
    isLast: true,
  });
});

test('what the conventions say in a header is not said otherwise', () => {
  const reply = { headers: { 'x-page': '9' } };
  expect(listed(withHeaders({ 'X-Page': header(whole), 'X-Total': header(whole) }), reply)?.headers).toEqual({
    'x-page': '9',
    'x-total': '5',
  });
});
