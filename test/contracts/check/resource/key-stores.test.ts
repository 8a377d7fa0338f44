import { expect, test } from 'vitest';
import {
  inferKeyStores,
  isOfAccount,
  keyStoreOf,
  keyStoresOf,
} from '../../../../contracts/check/resource/key-stores.ts';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { documentOf, inPath, shown } from '../shelf/shelf-document.ts';

const methods = (path: string, ...names: readonly string[]): object =>
  Object.fromEntries(names.map((name) => [name, { operationId: `${name} ${path}`, responses: { 200: shown({}) } }]));
const marked = (name: string): object => ({ ...inPath(name), 'x-key': true });

/** The stores of some paths, each as its template, its parameter and the operations that it has. */
function storesOf(paths: Record<string, object>, isPlain: boolean): readonly string[] {
  const contract = createContract(JSON.stringify(documentOf(paths, {})));
  const stores = keyStoresOf(isPlain ? inferKeyStores(contract) : contract);
  return stores.map((store) => {
    const { template, parameter, isInferred, read, put, remove, list, clear } = store;
    const has = Object.entries({ read, put, remove, list, clear }).flatMap(([name, one]) =>
      one === undefined ? [] : [name],
    );
    for (const one of [read, put, remove]) if (one !== undefined) expect(keyStoreOf(contract, one)).toBe(store);
    if (list !== undefined) expect(keyStoreOf(contract, list)).toBeUndefined();
    expect(isOfAccount(store)).toBe(!template.includes('{'));
    return `${template} by ${parameter}: ${has.join(' ')}${isInferred ? ', inferred' : ''}`;
  });
}

const whole = ['get', 'put', 'delete'];

test.each<[what: string, paths: Record<string, object>, said: readonly string[], plain?: readonly string[]]>([
  [
    'what a parameter is marked as',
    { '/state/{key}': { parameters: [marked('key')], ...methods('one', ...whole) } },
    ['/state by key: read put remove'],
  ],
  [
    'all of its operations',
    {
      '/state': methods('all', 'get', 'delete'),
      '/state/{key}': { parameters: [marked('key')], ...methods('one', 'get', 'put') },
    },
    ['/state by key: read put list clear'],
  ],
  [
    'what stands below a record',
    { '/notes/{id}/state/{key}': { parameters: [inPath('id'), marked('key')], ...methods('one', 'put') } },
    ['/notes/{id}/state by key: put'],
  ],
  ['a mark only where it is last', { '/notes/{key}/x': { parameters: [marked('key')], ...methods('one', 'put') } }, []],
  [
    'what is put and deleted, and made by nothing else',
    {
      '/state': methods('all', 'get', 'delete'),
      '/state/{key}': { parameters: [inPath('key')], ...methods('one', ...whole) },
    },
    [],
    ['/state by key: read put remove list, inferred'],
  ],
  [
    'nothing that is made otherwise',
    { '/state': methods('all', 'post'), '/state/{key}': { parameters: [inPath('key')], ...methods('one', ...whole) } },
    [],
  ],
  [
    'nothing that is posted to',
    { '/state/{key}': { parameters: [inPath('key')], ...methods('one', 'post', ...whole) } },
    [],
  ],
  [
    'nothing that cannot be read',
    { '/state/{key}': { parameters: [inPath('key')], ...methods('one', 'put', 'delete') } },
    [],
  ],
  [
    'nothing that cannot be deleted',
    { '/state/{key}': { parameters: [inPath('key')], ...methods('one', 'put', 'get') } },
    [],
  ],
  [
    'nothing that cannot be put',
    { '/state/{key}': { parameters: [inPath('key')], ...methods('one', 'get', 'delete') } },
    [],
  ],
  ['nothing at the root', { '/{key}': { parameters: [inPath('key')], ...methods('one', ...whole) } }, []],
  [
    'nothing below a key',
    { '/a/{b}/{c}': { parameters: [inPath('b'), inPath('c')], ...methods('one', ...whole) } },
    [],
  ],
  ['nothing behind one', { '/a/{b}/c': { parameters: [inPath('b')], ...methods('one', ...whole) } }, []],
])('values stand under keys: %s', (_what, paths, said, plain = said) => {
  expect([storesOf(paths, false), storesOf(paths, true)]).toEqual([said, plain]);
});
