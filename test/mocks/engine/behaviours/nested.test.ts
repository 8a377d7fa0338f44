import { describe, expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { judgeAny } from '../../../contracts/check/any-api/judge-any.ts';
import { rowsOf, soaking, soakTest } from '../../../soak/soaking.ts';
import { ask, made, openWorkshop } from '../workshop.ts';

interface Made {
  /** Whether the operations of what stands below others know a 404. */
  readonly knows404?: boolean;
  /** Whether people can be created. */
  readonly creates?: boolean;
  /** What becomes of a note that refers to a post which is deleted. */
  readonly onDelete?: string;
}

/** People, posts below them, remarks below those, and notes that refer to posts. */
function blog({ knows404 = true, creates = true, onDelete = 'refuse' }: Made = {}): string {
  const json = (schema: object): object => ({ 'application/json': { schema } });
  const fault = { description: 'Wrong', content: json({ type: 'object' }) };
  const wrong = { 400: fault, 409: fault, 415: fault, 422: fault };
  const crud = (path: string, id: string, name: string, schema: object, isBelow: boolean, canCreate = true): object => {
    const one = { description: 'One', content: json(schema) };
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, found]) => found);
    const parameter = (one: unknown): object => ({ name: one, in: 'path', required: true, schema: { type: 'string' } });
    const missing = isBelow && knows404 ? { 404: fault } : {};
    const requestBody = { required: true, content: json(schema) };
    const create = { operationId: `create${name}`, requestBody, responses: { 201: one, ...wrong, ...missing } };
    const all = { description: 'All', content: json({ type: 'array', items: schema }) };
    const list = { operationId: `list${name}`, responses: { 200: all, ...missing } };
    const parameters = names.map(parameter);
    const gone = { 204: { description: 'Gone' }, 404: fault, ...wrong };
    return {
      [path]: { ...(isBelow && { parameters }), get: list, ...(canCreate && { post: create }) },
      [`${path}/{${id}}`]: {
        parameters: [...parameters, parameter(id)],
        get: { operationId: `get${name}`, responses: { 200: one, 404: fault, ...wrong } },
        delete: { operationId: `delete${name}`, responses: gone },
      },
    };
  };
  const schema = (fields: object): object => ({
    type: 'object',
    required: ['name'],
    properties: { id: { type: 'string', readOnly: true }, name: { type: 'string', minLength: 1 }, ...fields },
  });
  const postId = { type: 'string', 'x-references': 'posts', 'x-on-delete': onDelete };
  return JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Blog', version: '1' },
    servers: [{ url: 'https://workshop.example/v1' }],
    paths: {
      ...crud('/people', 'id', 'People', schema({}), false, creates),
      ...crud('/people/{personId}/posts', 'postId', 'Posts', schema({}), true),
      ...crud('/people/{personId}/posts/{postId}/remarks', 'remarkId', 'Remarks', schema({}), true),
      ...crud('/notes', 'id', 'Notes', schema({ postId }), false),
    },
  });
}

const name = { name: 'x' };

describe('below a record that is not there', () => {
  test.each([
    ['GET', '/people/none/posts', undefined],
    ['POST', '/people/none/posts', name],
    ['GET', '/people/none/posts/none/remarks', undefined],
    ['POST', '/people/none/posts/none/remarks', name],
    ['GET', '/people/ADA/posts/none/remarks', undefined],
    ['POST', '/people/ADA/posts/none/remarks', name],
    ['GET', '/people/none/posts/POST/remarks', undefined],
  ])('%s %s is 404', async (method, path, body) => {
    const mock = openWorkshop({}, blog());
    const ada = await made(mock, '/people', name);
    const post = await made(mock, `/people/${ada}/posts`, name);
    const asked = path.replace('ADA', ada).replace('POST', post);
    expect((await ask(mock, method, asked, body))[0]).toBe(404);
    expect((await ask(mock, 'GET', `/people/${ada}/posts`))[1]).toMatchObject([name]);
  });

  test('where the document knows no 404 all is as if it were there', async () => {
    const mock = openWorkshop({}, blog({ knows404: false }));
    expect(await ask(mock, 'GET', '/people/none/posts')).toEqual([200, []]);
    expect((await ask(mock, 'POST', '/people/none/posts', name))[0]).toBe(201);
  });

  test('where nobody can create it, it is as good as there, until a test puts another', async () => {
    const mock = openWorkshop({}, blog({ creates: false }));
    expect((await ask(mock, 'GET', '/people/any/posts'))[0]).toBe(200);
    mock
      .account()
      .collection('/people')
      .set('ada', { id: 'ada', ...name });
    expect((await ask(mock, 'GET', '/people/any/posts'))[0]).toBe(404);
    expect((await ask(mock, 'GET', '/people/ada/posts'))[0]).toBe(200);
  });

  test('what a test has put there is seen', async () => {
    const mock = openWorkshop({}, blog());
    mock
      .account()
      .collection('/people/none/posts')
      .set('p', { id: 'p', ...name });
    expect(await ask(mock, 'GET', '/people/none/posts')).toMatchObject([200, [{ id: 'p' }]]);
  });

  test('an id is what it is, however it is written in a path', async () => {
    const mock = openWorkshop({}, blog());
    for (const id of ['a b', 'a/b', 'ü%'])
      mock
        .account()
        .collection('/people')
        .set(id, { id, ...name });
    for (const id of ['a b', 'a/b', 'ü%']) {
      const path = `/people/${encodeURIComponent(id)}`;
      await made(mock, `${path}/posts`, name);
      expect([id, (await ask(mock, 'DELETE', path))[0]]).toEqual([id, 204]);
      expect([id, (await ask(mock, 'GET', `${path}/posts`))[0]]).toEqual([id, 404]);
    }
  });
});

describe('a record that is deleted', () => {
  test('takes along what stands below it, at any depth, and nothing of others', async () => {
    const mock = openWorkshop({}, blog());
    const [ada, bob] = [await made(mock, '/people', name), await made(mock, '/people', name)];
    const post = await made(mock, `/people/${ada}/posts`, name);
    const remark = await made(mock, `/people/${ada}/posts/${post}/remarks`, name);
    const other = await made(mock, `/people/${bob}/posts`, name);
    expect((await ask(mock, 'DELETE', `/people/${ada}`))[0]).toBe(204);
    const statuses = [
      `/people/${ada}/posts`,
      `/people/${ada}/posts/${post}`,
      `/people/${ada}/posts/${post}/remarks`,
      `/people/${ada}/posts/${post}/remarks/${remark}`,
      `/people/${bob}/posts/${other}`,
    ].map(async (path) => (await ask(mock, 'GET', path))[0]);
    expect(await Promise.all(statuses)).toEqual([404, 404, 404, 404, 200]);
  });

  test('stays where something below it is held', async () => {
    const mock = openWorkshop({}, blog());
    const ada = await made(mock, '/people', name);
    const post = await made(mock, `/people/${ada}/posts`, name);
    const note = await made(mock, '/notes', { ...name, postId: post });
    expect((await ask(mock, 'DELETE', `/people/${ada}`))[0]).toBe(409);
    expect((await ask(mock, 'GET', `/people/${ada}/posts/${post}`))[0]).toBe(200);
    expect((await ask(mock, 'DELETE', `/notes/${note}`))[0]).toBe(204);
    expect((await ask(mock, 'DELETE', `/people/${ada}`))[0]).toBe(204);
  });

  test('takes along who goes with what stands below it', async () => {
    const mock = openWorkshop({}, blog({ onDelete: 'cascade' }));
    const ada = await made(mock, '/people', name);
    const post = await made(mock, `/people/${ada}/posts`, name);
    const note = await made(mock, '/notes', { ...name, postId: post });
    expect((await ask(mock, 'DELETE', `/people/${ada}`))[0]).toBe(204);
    expect((await ask(mock, 'GET', `/notes/${note}`))[0]).toBe(404);
  });
});

describe('the kit finds nothing wrong', () => {
  const phases = soaking
    ? (['examples', 'positive', 'negative', 'stateful'] as const)
    : (['examples', 'positive'] as const);
  const options = { phases, runs: 1 };

  test.each(rowsOf([{}, { knows404: false }, { onDelete: 'cascade' }, { onDelete: 'leave' }], 5))(
    'with a fake of %j',
    async (kind) => {
      const contract = createContract(blog(kind));
      expect((await judgeAny(contract, openWorkshop({}, contract).fetch, options)).failures).toEqual([]);
    },
  );

  soakTest('with a backend whose lists are empty where nothing is above them', async () => {
    const contract = createContract(blog());
    const mock = openWorkshop({}, contract);
    const lenient: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      const isList = request.method === 'GET' && /\/(posts|remarks)$/.test(new URL(request.url).pathname);
      const response = await mock.fetch(request);
      return isList && response.status === 404 ? Response.json([]) : response;
    };
    expect((await judgeAny(contract, lenient, options)).failures).toEqual([]);
  });
});
