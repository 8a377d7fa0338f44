import { describe, expect, test } from 'vitest';
import { createContract } from '../../../contracts/contract/create-contract.ts';
import { DocumentError } from '../../../spec/document/document.ts';

type Said = 'refuse' | 'cascade' | 'leave' | undefined;

/** A document in which three schemas of one resource say what becomes of `ownerId`. */
function documentWith(created: Said, replaced: Said, shown: Said): string {
  const json = (onDelete: Said): object => ({
    'application/json': {
      schema: {
        type: 'object',
        properties: {
          id: { type: 'string' },
          ownerId: { type: 'string', 'x-references': 'dogs', ...(onDelete && { 'x-on-delete': onDelete }) },
        },
      },
    },
  });
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Dogs', version: '1' },
    paths: {
      '/dogs': {
        post: {
          operationId: 'createDog',
          requestBody: { content: json(created) },
          responses: { 201: { description: 'One', content: json(shown) } },
        },
      },
      '/dogs/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
        get: { operationId: 'getDog', responses: { 200: { description: 'One', content: json(shown) } } },
        put: {
          operationId: 'replaceDog',
          requestBody: { content: json(replaced) },
          responses: { 200: { description: 'One', content: json(shown) } },
        },
      },
    },
  });
}

describe('what becomes of a record is said once, or the same', () => {
  test.each<[Said, Said, Said, Said]>([
    [undefined, undefined, undefined, 'refuse'],
    ['cascade', undefined, undefined, 'cascade'],
    [undefined, 'cascade', undefined, 'cascade'],
    [undefined, undefined, 'cascade', 'cascade'],
    ['leave', undefined, 'leave', 'leave'],
    ['refuse', undefined, undefined, 'refuse'],
  ])('%s, %s and %s are %s', (created, replaced, shown, expected) => {
    const [dogs] = createContract(documentWith(created, replaced, shown)).resources;
    expect(dogs?.references).toEqual([expect.objectContaining({ path: ['ownerId'], onDelete: expected })]);
  });

  test.each<[Said, Said, Said]>([
    ['cascade', undefined, 'refuse'],
    ['cascade', 'leave', undefined],
    ['leave', 'leave', 'refuse'],
  ])('%s, %s and %s are an error', (created, replaced, shown) => {
    const read = (): unknown => createContract(documentWith(created, replaced, shown)).resources;
    expect(read).toThrow(DocumentError);
    expect(read).toThrow(/x-on-delete at .*ownerId: it says ".*", and .*ownerId says ".*" of the same field/);
  });
});
