import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Phase } from '../../../../contracts/check/failures/failure.ts';
import { root } from '../../../package/entries.ts';
import { rowsOf } from '../../../soak/soaking.ts';
import { judgedFor, kinds } from '../defects/all.ts';
import { defectsOf, resources } from '../defects/every-resource/every-resource.ts';
import { phaseThatFinds } from './defects.ts';

/** Where each kind is found first; all of the defects are planted by `npm run soak`. */
const likely: Readonly<Record<string, Phase>> = {
  statuses: 'examples',
  headers: 'examples',
  bodies: 'examples',
  formats: 'examples',
  meaning: 'positive',
  state: 'stateful',
  'service-fields': 'stateful',
  security: 'security',
  'refusal-order': 'security',
  validation: 'negative',
  projections: 'stateful',
  'life-cycle': 'stateful',
  users: 'examples',
};

test('docs/limits.md tells how many defects are planted', () => {
  const all = [...Object.values(kinds), ...resources.map(defectsOf)];
  const planted = all.reduce((sum, defects) => sum + Object.keys(defects).length, 0);
  const [, count] = /Of ([\d,]+) defects/.exec(readFileSync(`${root}docs/limits.md`, 'utf8')) ?? [];
  expect(count).toBe(String(planted));
});

test.each(rowsOf(Object.keys(kinds), 12))('a defect of the kind %s is found', async (kind) => {
  const [defect] = Object.values(kinds[kind] ?? {});
  const phase = likely[kind];
  if (defect === undefined || phase === undefined) throw new Error(`There are no defects of the kind ${kind}.`);
  await expect(phaseThatFinds(defect, [phase], judgedFor[kind])).resolves.toBeDefined();
});
