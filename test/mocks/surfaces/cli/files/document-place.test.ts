import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from 'vitest';
import { builtinDocumentPlace } from '../../../../../mocks/surfaces/cli/files/document-place.ts';
import { root } from '../../../../package/entries.ts';

const above = dirname(root);

test.each<[from: string, place: string]>([
  [root, 'spec/integrator.openapi.yaml'],
  [above, `${root.slice(above.length + 1)}spec/integrator.openapi.yaml`],
  [`${root}docs`, `${root}spec/integrator.openapi.yaml`],
  [`${above}/elsewhere`, `${root}spec/integrator.openapi.yaml`],
])('from %s reports name the document as %s, and it is there', (from, place) => {
  expect(builtinDocumentPlace(from)).toBe(place);
  expect(existsSync(place.startsWith('/') ? place : `${from}/${place}`)).toBe(true);
});
