import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { integratorDocument } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { integratorContract } from '../../../contracts/index.ts';
import { seeds } from '../../../fixtures/seeds.ts';
import { createIntegrator } from '../../../mocks/index.ts';
import { seedText } from '../../../mocks/surfaces/cli/init/seed-text.ts';
import { seedSchema } from '../../../scripts/seed-schema/seed-schema.ts';
import { isRecord } from '../../../spec/document/document.ts';

const schema = seedSchema(integratorDocument);
const isSeed = addFormats.default(new Ajv2020({ strict: false })).compile(schema);
const integration = { _id: '65a000000000000000000001', lastModified: '2026-01-12T09:00:00.000Z', name: 'Mine' };
const flow = { ...integration, _integrationId: integration._id, disabled: true };

test('each resource of the document may be in a seed, and what is needed of the document is there', () => {
  const { properties } = schema;
  const names = integratorContract().resources.map(({ name }) => name);
  expect(isRecord(properties) ? Object.keys(properties) : []).toEqual(['$schema', ...names]);
  const text = JSON.stringify(schema);
  // Every install has it.
  expect(text.length).toBeLessThan(150_000);
  for (const word of ['"x-', '#/components']) expect(text).not.toContain(word);
  expect(text).toContain('"description":"What a person calls the integration; not unique."');
});

test.each<[what: string, seed: unknown]>([
  ['the default seed', seeds.default],
  ['the sample', seeds.sample],
  ['the empty one', seeds.empty],
  ['one that init writes', JSON.parse(seedText)],
  ['one record', { $schema: './seed.schema.json', integrations: [integration] }],
  ['a setting of any name', { integrations: [{ ...integration, settings: { mine: 1 } }] }],
])('a seed that the fake takes is one by its schema: %s', (_, seed) => {
  expect(isSeed(seed), JSON.stringify(isSeed.errors?.slice(0, 3))).toBe(true);
  const own = isRecord(seed) ? Object.fromEntries(Object.entries(seed).filter(([, list]) => !isEmpty(list))) : {};
  expect(() => start(own)).not.toThrow();
});

test.each<[what: string, seed: object]>([
  ['a list of another name', { integration: [integration] }],
  ['a record that is no list', { integrations: integration }],
  ['a field that is misspelt', { integrations: [{ ...integration, nmae: 'Mine' }] }],
  ['a field that is missing', { integrations: [{ _id: integration._id, name: 'Mine' }] }],
  ['an id of another form', { integrations: [{ ...integration, _id: '1' }] }],
  ['a time of another form', { integrations: [{ ...integration, lastModified: 'yesterday' }] }],
  ['a value of another type', { integrations: [integration], flows: [{ ...flow, disabled: 'yes' }] }],
  ['a value that is none of the list', { integrations: [{ ...integration, mode: 'broken' }] }],
  ['a schema that is no text', { $schema: 1, integrations: [integration] }],
])('what the fake refuses is no seed by its schema: %s', (_, seed) => {
  expect(isSeed(seed)).toBe(false);
  expect(() => start(seed)).toThrow(/^Failed to /);
});

function start(seed: object): void {
  createIntegrator({ seed: { ...seed } }).integrations.all();
}

function isEmpty(list: unknown): boolean {
  return Array.isArray(list) && list.length === 0;
}
