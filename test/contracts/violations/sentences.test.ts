import fc from 'fast-check';
import { expect, test } from 'vitest';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import type { Finding } from '../../../contracts/violations/violation.ts';
import { seeds } from '../../../fixtures/seeds.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { pointerSegments, valueAt } from '../../../spec/json/json-pointer.ts';
import { contractOf } from '../small-contract.ts';

const contract = integratorContract();
const url = 'https://api.integrator.io/v1/integrations/57974ed227a82a3475cecb15';
const headers = { authorization: 'Bearer t', 'content-type': 'application/json' };

/** Renames some fields of a record, at any depth, by a letter. */
function slipped(value: unknown, keep: (name: string) => boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => slipped(item, keep));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, child]): [string, unknown][] => {
      const copy = slipped(child, keep);
      if (keep(name)) return [[name, copy]];
      // With the right one beside it, or without.
      return name.length % 2 === 0
        ? [[`${name}s`, copy]]
        : [
            [name, copy],
            [`${name}s`, copy],
          ];
    }),
  );
}

test('no sentence about a field asks whether it was meant to be itself, or one that is there already', async () => {
  let asked = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...seeds.default.integrations),
      fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
      async (record, flags) => {
        let at = 0;
        const body = slipped(record, () => flags[at++ % flags.length] === true);
        const { violations, notes } = await contract.checkRequest(
          new Request(url, { method: 'PUT', headers, body: JSON.stringify(body) }),
        );
        for (const { pointer, suggestion, message, keyword } of [...violations, ...notes] as readonly Finding[]) {
          if (suggestion === undefined || keyword === 'required') continue;
          asked += 1;
          const holder = valueAt(body, pointer.slice(0, pointer.lastIndexOf('/')));
          expect(pointerSegments(pointer).at(-1), message).not.toBe(suggestion);
          expect(Object.keys(Object(holder)), message).not.toContain(suggestion);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(asked).toBeGreaterThan(20);
});

test.each<[what: string, schema: object, body: object, message: string]>([
  [
    'that another part names',
    { allOf: [{ properties: { a: {} }, additionalProperties: false }, { properties: { b: {} } }] },
    { a: 1, b: 2 },
    '`b` is not allowed here: a part of the schema allows only `a`.',
  ],
  [
    'where a part names none',
    { allOf: [{ additionalProperties: false }, { properties: { b: {} } }] },
    { b: 2 },
    '`b` is not allowed here: a part of the schema allows no other field.',
  ],
  [
    'that nobody names',
    { properties: { name: {} }, additionalProperties: false },
    { nmae: 1 },
    '`nmae` is not a field; did you mean `name`?',
  ],
  [
    'beside the one that is near',
    { properties: { name: {} }, additionalProperties: false },
    { name: 1, nmae: 1 },
    '`nmae` is not a field.',
  ],
])('a field %s is reported as what it is', async (_what, schema, body, message) => {
  const small = contractOf({ requestBody: { content: { 'application/json': { schema } } } }, { method: 'post' });
  const request = new Request('https://things.example/thing', { method: 'POST', headers, body: JSON.stringify(body) });
  const { violations } = await small.checkRequest(request);
  expect(violations.map((violation) => violation.message)).toContain(message);
  expect(violations.every((violation) => !violation.message.includes('did you mean `b`'))).toBe(true);
});

test('where there are two ways to be let in, both are reported, whatever was tried', async () => {
  const schemes = { bearer: { type: 'http', scheme: 'bearer' }, key: { type: 'apiKey', in: 'header', name: 'X-Key' } };
  const small = contractOf({ security: [{ bearer: [] }, { key: [] }] }, { components: { securitySchemes: schemes } });
  const { violations } = await small.checkRequest(
    new Request('https://things.example/thing', { headers: { authorization: 'abc' } }),
  );
  expect(violations.map(({ message }) => message)).toEqual([
    'The request must carry an "Authorization: Bearer …" header, or the header "X-Key"; add it.',
  ]);
});
