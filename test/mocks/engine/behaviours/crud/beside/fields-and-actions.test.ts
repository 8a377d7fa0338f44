import { expect, test } from 'vitest';
import { type Ask, body, flag, inPath, inQuery, list, number, object, ref, responses, served, text } from './served.ts';

const status = { type: 'string', enum: ['open', 'paid', 'cancelled'] };
const order = { id: text, buyer: text, status: { ...status, readOnly: true }, address: ref('Address') };

/** Orders that are made, listed, read and removed, and what else there is. */
function orders(paths: object, more: object = {}, collection: object = {}): Ask {
  return served(
    {
      '/orders': {
        get: { responses: responses(object({ orders: list(ref('Order')) })) },
        post: {
          requestBody: body(object({ order: ref('NewOrder') }, 'order')),
          responses: responses(object({ order: ref('Order') })),
        },
        ...collection,
      },
      '/orders/{id}': {
        parameters: [inPath('id')],
        get: { responses: responses(object({ order: ref('Order') })) },
        delete: { responses: responses() },
      },
      ...Object.fromEntries(
        Object.entries(paths).map(([path, item]) => [`/orders/{id}/${path}`, { parameters: [inPath('id')], ...item }]),
      ),
    },
    {
      Address: object({ street: text, town: text }, 'street'),
      NewOrder: object({ buyer: text }, 'buyer'),
      Order: object({ ...order, ...more }, 'id', 'buyer'),
    },
  );
}

async function made(ask: Ask): Promise<{ readonly id: string }> {
  const [, shown] = await ask('POST /orders', { order: { buyer: 'Ada' } });
  return Object(shown).order;
}

test.each<[method: string, word: string, sent: object, response: object, more: object]>([
  ['post', 'status', { status: 'paid' }, responses(), { status: 'paid' }],
  ['put', 'status', { status: 'paid' }, responses(object({ order: ref('Order') })), { status: 'paid' }],
  ['patch', 'buyer', { buyer: 'Bob' }, responses(), { buyer: 'Bob' }],
])('%s /orders/{id}/%s writes %j', async (method, word, sent, response, more) => {
  const schema = object({ status, buyer: text });
  const ask = orders({ [word]: { [method]: { requestBody: body(schema), responses: response } } });
  const { id } = await made(ask);
  expect((await ask(`${method.toUpperCase()} /orders/${id}/${word}`, sent))[0]).toBeLessThan(300);
  expect(await ask(`GET /orders/${id}`)).toMatchObject([200, { order: { id, ...more } }, '']);
  expect((await ask(`${method.toUpperCase()} /orders/none/${word}`, sent))[0]).toBe(404);
});

test.each<[calls: readonly string[], fields: object, shown: object]>([
  [['PUT star'], { starred: flag }, { starred: true }],
  [['PUT star', 'DELETE star'], { starred: flag }, { starred: false }],
  [['PUT star', 'PUT star'], { starred: flag, stars_count: number }, { starred: true, stars_count: 1 }],
  [
    ['PUT star', 'DELETE star', 'DELETE star'],
    { starred: flag, stars_count: number },
    { starred: false, stars_count: 0 },
  ],
  [['POST cancel'], {}, { status: 'cancelled' }],
])('%j of a record with %j leaves %j', async (calls, fields, shown) => {
  const word = calls[0]?.split(' ')[1] ?? '';
  const act = { responses: responses() };
  const ask = orders({ [word]: { put: act, post: act, delete: act } }, fields);
  const { id } = await made(ask);
  for (const call of calls) expect((await ask(call.replace(' ', ` /orders/${id}/`)))[0]).toBe(204);
  expect(await ask(`GET /orders/${id}`)).toMatchObject([200, { order: { id, ...shown } }, '']);
  expect((await ask(`PUT /orders/none/${word}`))[0]).toBe(404);
});

test('a field of a record has a path of its own', async () => {
  const address = ref('Address');
  const ask = orders({
    address: {
      get: { responses: responses(address) },
      put: { requestBody: body(address), responses: responses(address) },
      patch: { requestBody: body(object({ street: text, town: text })), responses: responses(address) },
      delete: { responses: responses() },
    },
  });
  const { id } = await made(ask);
  const home = { street: 'High St', town: 'Hull' };
  expect((await ask(`GET /orders/${id}/address`))[0]).toBe(404);
  expect(await ask(`PUT /orders/${id}/address`, home)).toEqual([200, home, '']);
  expect(await ask(`GET /orders/${id}/address`)).toEqual([200, home, '']);
  expect(await ask(`GET /orders/${id}`)).toMatchObject([200, { order: { id, buyer: 'Ada', address: home } }, '']);
  expect((await ask(`PUT /orders/${id}/address`, { town: 'Hull' }))[0]).toBe(422);
  expect((await ask('PUT /orders/none/address', home))[0]).toBe(404);
  expect((await ask(`DELETE /orders/${id}/address`))[0]).toBe(204);
  expect((await ask(`GET /orders/${id}/address`))[0]).toBe(404);
  expect(Object((await ask(`GET /orders/${id}`))[1]).order).not.toHaveProperty('address');
});

test.each<[parameter: object | undefined, query: (ids: readonly string[]) => string, left: number]>([
  [inQuery('ids'), (ids) => `?ids=${ids.join(',')}`, 1],
  [inQuery('ids', list(text)), (ids) => `?${ids.map((id) => `ids=${id}`).join('&')}`, 1],
  [inQuery('order_ids'), ([first]) => `?order_ids=${first},none`, 2],
  [undefined, () => '', 0],
  [inQuery('force'), () => '', 3],
])('many are removed by %j', async (parameter, query, left) => {
  const parameters = parameter === undefined ? [] : [parameter];
  const ask = orders({}, {}, { delete: { parameters, responses: responses() } });
  const ids = [await made(ask), await made(ask), await made(ask)].map(({ id }) => id);
  expect((await ask(`DELETE /orders${query(ids.slice(0, 2))}`))[0]).toBe(204);
  expect(Object((await ask('GET /orders'))[1]).orders).toHaveLength(left);
});

test('a new record must have what says that nothing was done to it, and is called by its title', async () => {
  const act = { parameters: [inPath('slug')], post: { responses: responses() } };
  const required = ['slug', 'title', 'liked', 'hidden'];
  const story = { slug: text, title: text, liked: flag, likes_count: number, hidden: flag };
  const ask = served(
    {
      '/stories': {
        get: { responses: responses(object({ stories: list(ref('Story')), storiesCount: number }, 'storiesCount')) },
        post: {
          requestBody: body(object({ title: text }, 'title')),
          responses: responses(ref('Story'), undefined, 201),
        },
      },
      '/stories/{slug}': { parameters: [inPath('slug')], get: { responses: responses(ref('Story')) } },
      '/stories/{slug}/like': { ...act, delete: { responses: responses() } },
      '/stories/{slug}/unhide': act,
    },
    { Story: object(story, ...required) },
  );
  const first = { slug: 'on-tea', title: 'On Tea', liked: false, hidden: true };
  expect(await ask('POST /stories', { title: 'On Tea' })).toEqual([201, first, '']);
  const [, second] = await ask('POST /stories', { title: 'On tea' });
  expect(Object(second).slug).not.toBe('on-tea');
  await ask('POST /stories/on-tea/like');
  await ask('POST /stories/on-tea/unhide');
  expect(await ask('GET /stories/on-tea')).toEqual([200, { ...first, liked: true, likes_count: 1, hidden: false }, '']);
  expect(await ask('GET /stories')).toMatchObject([200, { storiesCount: 2 }, '']);
});
