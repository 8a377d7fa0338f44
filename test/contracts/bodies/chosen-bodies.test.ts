import { expect, test } from 'vitest';
import { judgeTraffic } from '../../../contracts/traffic/judge/judge-traffic.ts';
import { readHar } from '../../../contracts/traffic/read/read-har.ts';
import { contractFor, inShort, jsonContract, judgeGiven, judgeSent } from '../one-body.ts';

const v1 = { schema: { type: 'object', required: ['one'] } };
const v2 = { schema: { type: 'object', required: ['two'] } };
const json = 'application/json';

test.each<[content: object, type: string, body: object, broken: readonly string[]]>([
  [{ [`${json}; version=1`]: v1, [`${json}; version=2`]: v2 }, `${json}; version=1`, { one: 1 }, []],
  [{ [`${json}; version=1`]: v1, [`${json}; version=2`]: v2 }, `${json};Version="2"`, { two: 1 }, []],
  [{ [`${json}; version=1`]: v1, [`${json}; version=2`]: v2 }, `${json};version=2`, { one: 1 }, ['/two required']],
  [{ [`${json};version=1`]: v1, [json]: v2 }, `${json}; charset=utf-8`, { two: 1 }, []],
  [{ [json]: v2, [`${json};version=1`]: v1 }, `${json}; version=1; charset=utf-8`, { one: 1 }, []],
  [{ [`${json};version=1`]: v1, [`${json};version=2`]: v2 }, json, { one: 1 }, []],
  [{ [`${json};version=1`]: v1, [`${json};version=2`]: v2 }, `${json};version=3`, {}, ['/one required']],
  [{ [`${json}; charset=utf-8`]: v1 }, json, { one: 1 }, []],
  [{ 'application/*+json;v=1': v1, 'application/*+json;v=2': v2 }, 'application/a+json;v=2', { two: 1 }, []],
])('of %j, a body of %s is judged by the one that it names', async (content, type, body, broken) => {
  const contract = contractFor(content);
  expect(inShort(await judgeGiven(contract, JSON.stringify(body), type))).toEqual([broken, []]);
  expect(inShort(await judgeSent(contract, JSON.stringify(body), type))).toEqual([broken, []]);
});

test.each<[what: string, content: object]>([
  ['a text', { text: '\u{feff}{"one":1}' }],
  ['bytes', { text: btoa('\u{ef}\u{bb}\u{bf}{"one":1}'), encoding: 'base64' }],
])('a mark of byte order before JSON is none of it where a recorder kept %s', async (_what, content) => {
  const headers = [{ name: 'content-type', value: json }];
  const request = { method: 'POST', url: 'https://things.example/thing', headers, postData: { text: '{"one":1}' } };
  const entry = { request, response: { status: 200, headers, content } };
  const { entries } = await judgeTraffic(jsonContract(v1.schema), readHar({ log: { entries: [entry] } }));
  expect(entries).toMatchObject([{ verdict: 'conforms', violations: [], unknown: [] }]);
});
