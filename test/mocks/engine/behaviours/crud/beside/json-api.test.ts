import { expect, test } from 'vitest';
import { body, inPath, inQuery, list, number, object, ref, responses, served, text } from './served.ts';

const type = 'application/vnd.api+json';
const one = responses(object({ data: ref('Lens') }, 'data'), type);
const lens = {
  type: { const: 'lenses' },
  id: text,
  attributes: object({ name: text, site: text, width: number }, 'name'),
  relationships: object({ owner: {}, maker: {} }),
  links: object({ self: text }),
};

/** Lenses of an observatory as JSON:API has them. */
const lenses = () =>
  served(
    {
      '/lenses': {
        get: {
          parameters: ['filter[site]', 'filter[width][gte]', 'sort', 'page[size]', 'page[number]'].map((name) =>
            inQuery(name, name.startsWith('page') ? number : text),
          ),
          responses: responses(object({ data: list(ref('Lens')), meta: object({ total: number }) }), type),
        },
        post: { requestBody: body(object({ data: ref('NewLens') }, 'data'), type), responses: one },
      },
      '/lenses/{id}': {
        parameters: [inPath('id')],
        get: { responses: one },
        patch: { requestBody: body(object({ data: ref('LensPatch') }, 'data'), type), responses: one },
      },
    },
    {
      Lens: object(lens, 'type', 'id', 'attributes'),
      NewLens: object({ ...lens, id: undefined }, 'type', 'attributes'),
      LensPatch: object({ ...lens, attributes: object({ name: text, site: text, width: number }) }, 'type', 'id'),
    },
    type,
  );

async function filled() {
  const ask = lenses();
  for (const attributes of [
    { name: 'Big', site: 'Hill', width: 9 },
    { name: 'Mid', site: 'Coast', width: 5 },
    { name: 'Wee', site: 'Coast', width: 1 },
  ])
    await ask('POST /lenses', { data: { type: 'lenses', attributes } });
  return ask;
}

test('a patch of attributes and relationships leaves those that it does not name', async () => {
  const ask = lenses();
  const sent = { type: 'lenses', attributes: { name: 'Big', site: 'Hill' }, relationships: { owner: { data: null } } };
  const [, made] = await ask('POST /lenses', { data: sent });
  const { id, links } = Object(made).data;
  expect(links).toEqual({ self: `https://any.example/lenses/${id}` });
  const patch = { type: 'lenses', id, attributes: { site: 'Coast' }, relationships: { maker: { data: null } } };
  await ask(`PATCH /lenses/${id}`, { data: patch });
  const changed = {
    attributes: { name: 'Big', site: 'Coast' },
    relationships: { owner: { data: null }, maker: { data: null } },
  };
  expect(await ask(`GET /lenses/${id}`)).toEqual([200, { data: { ...sent, ...changed, id, links } }, '']);
});

test.each<[query: string, names: readonly string[], total: number]>([
  ['filter[site]=Coast', ['Mid', 'Wee'], 2],
  ['filter[width][gte]=5', ['Big', 'Mid'], 2],
  ['sort=-name', ['Wee', 'Mid', 'Big'], 3],
  ['sort=width', ['Wee', 'Mid', 'Big'], 3],
  ['page[size]=2&page[number]=2', ['Wee'], 3],
])('a list asked for %s shows %j of %i', async (query, names, total) => {
  const [, shown] = await (await filled())(`GET /lenses?${query}`);
  const { data, meta } = Object(shown);
  expect(data.map((item: { readonly attributes: { readonly name: string } }) => item.attributes.name)).toEqual(names);
  expect(meta).toEqual({ total });
});
