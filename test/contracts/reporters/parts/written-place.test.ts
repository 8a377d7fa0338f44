import { expect, test } from 'vitest';
import { writtenAt, writtenIn } from '../../../../contracts/reporters/parts/written-place.ts';

test.each<[documentPath: string, documentFile: string | undefined, path: string]>([
  ['api.yaml', undefined, 'api.yaml'],
  ['api.yaml', 'pets.yaml', 'pets.yaml'],
  ['spec/api.yaml', 'paths/pets.yaml', 'spec/paths/pets.yaml'],
  ['spec/api.yaml', '../shared/pets.yaml', 'shared/pets.yaml'],
  ['a/b/api.yaml', '../../pets.yaml', 'pets.yaml'],
  ['a/b/api.yaml', '../c/pets.yaml', 'a/c/pets.yaml'],
  ['api.yaml', '../pets.yaml', '../pets.yaml'],
  ['./api.yaml', '../pets.yaml', '../pets.yaml'],
  ['../spec/api.yaml', '../../pets.yaml', '../../pets.yaml'],
  ['/home/me/api.yaml', '../pets.yaml', '/home/pets.yaml'],
  ['/api.yaml', '../pets.yaml', '/../pets.yaml'],
  ['C:/me/api.yaml', '../pets.yaml', 'C:/pets.yaml'],
])('beside %s, the file %s is %s', (documentPath, documentFile, path) => {
  expect(writtenIn(documentFile === undefined ? {} : { documentFile }, documentPath)).toBe(path);
});

test('a place is a file and a line, where one is known', () => {
  expect(writtenAt({ documentFile: '../a.yaml', line: 3 }, 'spec/api.yaml')).toBe('a.yaml:3');
  expect(writtenAt({ line: undefined }, 'api.yaml')).toBe('api.yaml');
});
