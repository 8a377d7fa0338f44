import { expect, test } from 'vitest';
import { noteRules } from '../../contracts/options/note-rules.ts';
import { isProduct, readSources } from '../architecture/sources.ts';

const sources = [...(await readSources())].filter(([path]) => isProduct(path));

test.each(noteRules)('the note %s is worded in a file of rules/ that has its name, and nowhere else', (code) => {
  const worded = sources.filter(([, text]) => text.includes(`rule: '${code}'`)).map(([path]) => path);
  expect(worded).toEqual([`contracts/rules/${code}.ts`]);
});
