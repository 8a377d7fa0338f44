import { expect, test } from 'vitest';
import { integratorContract } from '../../../contracts/apis/integrator/builtin/builtin.ts';
import { createIntegrator } from '../../../mocks/index.ts';
import { isRecord } from '../../../spec/document/document.ts';

const integrator = createIntegrator();
const url = (path: string): string => `https://api.integrator.io/v1${path}`;
const headers = { authorization: 'Bearer a-token' };

/** The lists that a request may choose the fields of, but for those below a record. */
const lists = integratorContract()
  .operations.filter(({ method, path, parameters }) => {
    const takes = (name: string): boolean => parameters.some((one) => one.in === 'query' && one.name === name);
    return method === 'GET' && !path.includes('{') && takes('include') && takes('exclude');
  })
  .map(({ path }) => path);

/** The dotted paths of all that stands in a value, as deep as four steps. */
function pathsIn(value: unknown, steps: readonly string[] = []): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, steps));
  if (!isRecord(value) || steps.length === 4) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    if (!/^\w+$/.test(name)) return [];
    return [[...steps, name].join('.'), ...pathsIn(child, [...steps, name])];
  });
}

test('there are lists to choose fields of', () => {
  expect(lists.length).toBeGreaterThan(10);
});

test.each(lists)(
  'no field that a record of %s has can be chosen or left out so that the list breaks its contract',
  async (list) => {
    const whole: unknown = await (await integrator.fetch(url(`${list}?limit=1000`), { headers })).json();
    const refused: string[] = [];
    for (const path of new Set(pathsIn(whole))) {
      for (const choice of ['include', 'exclude']) {
        const { status } = await integrator.fetch(url(`${list}?limit=1000&${choice}=${path}`), { headers });
        if (status !== 200) refused.push(`${choice}=${path}: ${status}`);
      }
    }
    expect(refused).toEqual([]);
  },
);

test('what a block must have stays in it, whatever is chosen of it', async () => {
  const response = await integrator.fetch(url('/connections?include=http.auth'), { headers });
  const [connection] = (await response.json()).filter((one: Record<string, unknown>) => 'http' in one);
  expect(Object.keys(connection.http).sort()).toEqual(['auth', 'baseURI', 'mediaType']);
});
