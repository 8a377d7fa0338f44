import { expect, test } from 'vitest';
import { body, inPath, list, number, object, ref, responses, served, text } from './served.ts';

const note = object({ note: ref('Note') }, 'note');

/** Plants with notes, which have paths of their own. */
const garden = () =>
  served(
    {
      '/plants': { post: { requestBody: body(ref('Plant')), responses: responses(ref('Plant')) } },
      '/plants/{id}': { parameters: [inPath('id', number)], get: { responses: responses(ref('Plant')) } },
      '/plants/{id}/notes': {
        parameters: [inPath('id', number)],
        get: { responses: responses(object({ notes: list(ref('Note')) })) },
        post: { requestBody: body(object({ note: object({ text }, 'text') }, 'note')), responses: responses(note) },
      },
      '/notes': { get: { responses: responses(object({ notes: list(ref('Note')) })) } },
      '/notes/{id}': {
        parameters: [inPath('id', number)],
        get: { responses: responses(note) },
        patch: { requestBody: body(object({ note: object({ text }) })), responses: responses(note) },
        delete: { responses: responses() },
      },
    },
    { Plant: object({ id: number, name: text }), Note: object({ id: number, text }, 'id') },
  );

test('a record that is made below another is read, changed and removed by its own path', async () => {
  const ask = garden();
  const plants = [await ask('POST /plants', { name: 'Oak' }), await ask('POST /plants', { name: 'Ivy' })];
  const [oak, ivy] = plants.map(([, plant]) => Object(plant).id);
  const [, first] = await ask(`POST /plants/${oak}/notes`, { note: { text: 'Tall' } });
  const [, second] = await ask(`POST /plants/${ivy}/notes`, { note: { text: 'Green' } });
  const [tall, green] = [first, second].map((one) => Object(one).note);
  expect(await ask(`GET /notes/${green.id}`)).toEqual([200, { note: green }, '']);
  expect(await ask('GET /notes')).toEqual([200, { notes: [tall, green] }, '']);
  expect(await ask(`PATCH /notes/${tall.id}`, { note: { text: 'Taller' } })).toMatchObject([200, {}, '']);
  expect(await ask(`GET /plants/${oak}/notes`)).toEqual([200, { notes: [{ ...tall, text: 'Taller' }] }, '']);
  expect((await ask(`DELETE /notes/${tall.id}`))[0]).toBe(204);
  expect((await ask(`GET /notes/${tall.id}`))[0]).toBe(404);
  expect(await ask(`GET /plants/${oak}/notes`)).toEqual([200, { notes: [] }, '']);
});

test('a path that ends in a parameter is a list of its own for each value, where records are made there', async () => {
  const kind = { type: 'string', enum: ['debit', 'credit'] };
  const ask = served(
    {
      '/accounts/{accountId}/entries/{type}': {
        parameters: [inPath('accountId'), inPath('type', kind)],
        get: { responses: responses(list(ref('Entry'))) },
        post: { requestBody: body(object({ amount: number })), responses: responses(ref('Entry'), undefined, 201) },
      },
      '/entries/{id}': { parameters: [inPath('id')], get: { responses: responses(ref('Entry')) } },
    },
    { Entry: object({ id: text, accountId: text, type: kind, amount: number }, 'id') },
  );
  const [status, entry] = await ask('POST /accounts/7/entries/debit', { amount: 3 });
  expect([status, entry]).toEqual([201, { id: Object(entry).id, accountId: '7', type: 'debit', amount: 3 }]);
  expect(await ask('GET /accounts/7/entries/debit')).toEqual([200, [entry], '']);
  expect(await ask('GET /accounts/7/entries/credit')).toEqual([200, [], '']);
  expect(await ask('GET /accounts/8/entries/debit')).toEqual([200, [], '']);
  expect(await ask(`GET /entries/${Object(entry).id}`)).toEqual([200, entry, '']);
});

test.each(['/shops/plants', '/me/plants', '/plants'])(
  'what is made at another place than below is not %s',
  async (path) => {
    const create = { requestBody: body(object({ name: text })), responses: responses(ref('Plant')) };
    const ask = served(
      {
        '/plants/kept': { post: create },
        '/gardens/plants': { post: create },
        '/gardens/plants/{id}': { parameters: [inPath('id', number)], get: { responses: responses(ref('Plant')) } },
        [`${path}/{id}`]: { parameters: [inPath('id', number)], get: { responses: responses(ref('Plant')) } },
      },
      { Plant: object({ id: number, name: text }) },
    );
    const [, plant] = await ask('POST /gardens/plants', { name: 'Oak' });
    const { id } = Object(plant);
    expect(await ask(`GET /gardens/plants/${id}`)).toEqual([200, plant, '']);
    expect(await ask(`GET ${path}/${id}`)).not.toEqual([200, plant, '']);
  },
);
