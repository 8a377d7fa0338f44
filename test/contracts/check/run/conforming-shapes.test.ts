import { expect, test } from 'vitest';
import { notesOfShape } from '../any-api/judge-shape.ts';
import { shapes } from '../any-api/shapes.ts';

/** The first of them; the others are tried in the soak. Each file has the snapshots of its own. */
test.each(Object.entries(shapes).slice(0, 2))('the fake of a document conforms to it: %s', async (_name, document) => {
  expect(await notesOfShape(document)).toMatchSnapshot();
});
