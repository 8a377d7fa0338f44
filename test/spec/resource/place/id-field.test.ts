import { expect, test } from 'vitest';
import { idFieldOf } from '../../../../spec/resource/place/id-field.ts';
import type { Field } from '../../../../spec/schema/shape.ts';

const marks = { required: false, readOnly: false, writeOnly: false, fallback: undefined };
const field: Field = {
  pointer: '#',
  ...marks,
  shape: () => {
    throw new Error('nobody looks at its shape');
  },
};

test.each<[path: string, resource: string, fields: string, id: string | undefined]>([
  ['/pets/{petId}', 'pet', 'petId id name', 'petId'],
  ['/users/{username}', 'user', 'id username', 'username'],
  ['/pets/{id}', 'pet', 'name _id', '_id'],
  ['/pets/{pet}', 'pet', 'name pet_id', 'pet_id'],
  ['/pets/{petUuid}', 'pet', 'name uuid', 'uuid'],
  ['/pets/{branchName}', 'pet', 'branch-name name', 'branch-name'],
  ['/categories/{id}', 'categorie', 'title categoryId', 'categoryId'],
  ['/categories/{category_uuid}', 'categorie', 'title uuid', 'uuid'],
  ['/boxes/{id}', 'boxe', 'title boxId', 'boxId'],
  ['/posts/{identifier}', 'post', 'title slug', 'slug'],
  ['/posts/{identifier}', 'post', 'title slug id', 'id'],
  ['/branches/{branch}', 'branche', 'base name', 'name'],
  ['/categories/{category}', 'categorie', 'name title', 'name'],
  ['/tags/{tag}', 'tag', 'name slug', 'slug'],
  ['/tags/{tag}', 'tag', 'colour', undefined],
  ['/tags/{position}', 'tag', 'name colour', undefined],
])('of %s, a %s with %s is known by %s', (path, resource, fields, id) => {
  const idParameters = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => name);
  const named = new Map(fields.split(' ').map((name) => [name, field] as const));
  expect(idFieldOf(named, { resource, idParameters }, '_id')).toBe(id);
});
