import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { createMock } from '../../../../mocks/engine/create-mock.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { judgeAny } from '../any-api/judge-any.ts';

const json = (schema: object): object => ({ 'application/json': { schema } });
const letter = {
  type: 'object',
  required: ['subject'],
  properties: { id: { type: 'string', readOnly: true }, subject: { type: 'string' } },
};
const path = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const unknown = { description: 'None.' };

/** Letters, and what sends one. */
function letters(mark: object): object {
  return {
    openapi: '3.1.0',
    info: { title: 'Letters', version: '1' },
    paths: {
      '/letters': {
        get: {
          operationId: 'listLetters',
          responses: { 200: { description: 'All.', content: json({ type: 'array', items: letter }) } },
        },
        post: {
          operationId: 'createLetter',
          requestBody: { required: true, content: json(letter) },
          responses: { 201: { description: 'One.', content: json(letter) }, 400: unknown, 415: unknown },
        },
      },
      '/letters/{id}': {
        parameters: [path],
        get: {
          operationId: 'getLetter',
          responses: { 200: { description: 'One.', content: json(letter) }, 404: unknown },
        },
        delete: { operationId: 'deleteLetter', responses: { 204: { description: 'Gone.' }, 404: unknown } },
      },
      '/letters/{id}/send': {
        parameters: [path],
        post: { operationId: 'sendLetter', ...mark, responses: { 204: { description: 'Sent.' }, 404: unknown } },
      },
    },
  };
}

/** Judges the fake of letters; tells the report, and how often a letter was sent. */
async function judge(mark: object, options: { readonly actOutside?: boolean }) {
  const document = JSON.stringify(letters(mark));
  const mock = createMock(document);
  let sent = 0;
  const fetch: typeof globalThis.fetch = (input, init) => {
    if (String(input).endsWith('/send')) sent += 1;
    return mock.fetch(new Request(input, init));
  };
  const { verdict, scope } = await judgeAny(createContract(document), fetch, options);
  return { verdict, isSent: sent > 0, left: scope.actOutside, unjudged: scope.operations };
}

test('what acts outside of the account is not called, and what was left out is counted', async () => {
  const judged = await judge({ 'x-acts-outside': true }, {});
  expect(judged).toEqual({ verdict: 'conforms', isSent: false, left: 1, unjudged: ['sendLetter'] });
});

test.each(
  rowsOf(
    [
      ['where the run may', { 'x-acts-outside': true }, { actOutside: true }],
      ['where the document says nothing of it', {}, {}],
      ['where the document says that it does not', { 'x-acts-outside': false }, {}],
    ],
    3,
  ),
)('it is called %s', async (_where, mark, options) => {
  expect(await judge(mark, options)).toEqual({ verdict: 'conforms', isSent: true, left: undefined, unjudged: [] });
});
