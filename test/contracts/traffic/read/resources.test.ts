import { expect, test } from 'vitest';
import { createContract } from '../../../../contracts/contract/create-contract.ts';
import { readFixture } from '../../../../contracts/traffic/read/fixture/read-fixture.ts';
import { readNdjson } from '../../../../contracts/traffic/read/read-ndjson.ts';
import { recordKinds } from '../../../../contracts/traffic/read/record-kinds.ts';
import { seedFromTraffic } from '../../../../contracts/traffic/seed/seed-from-traffic.ts';
import { studioDocument } from '../../check/studio/studio-document.ts';

const contract = createContract(studioDocument());
const service = 'https://studio.example/api';

function seedOf(
  ...exchanges: readonly [method: string, path: string, status: number, response?: unknown, sent?: unknown][]
): ReturnType<typeof seedFromTraffic>['records'] {
  const text = exchanges.map(([method, path, status, response, sent]) =>
    JSON.stringify({
      request: {
        method,
        url: service + path,
        headers: { authorization: 'Bearer x', 'content-type': 'application/json' },
        ...(sent !== undefined && { body: JSON.stringify(sent) }),
      },
      response: {
        status,
        headers: { 'content-type': 'application/json' },
        ...(response !== undefined && { body: JSON.stringify(response) }),
      },
    }),
  );
  return seedFromTraffic(contract, readNdjson(text.join('\n'))).records;
}

const tool = { id: 'tools-1', name: 'Hammer', kind: 'hammer', labels: { a: 'one' } };
const project = { id: 'projects-1', name: 'House', clientId: 'clients-1', state: 'open' };

test('a seed has the records of all resources, those of views too', () => {
  const records = seedOf(
    ['GET', '/clients/clients-1', 200, { id: 'clients-1', name: 'Ann' }],
    ['GET', '/clients/clients-1/projects', 200, [project]],
    ['GET', '/tools', 200, [tool]],
  );
  expect(records).toMatchObject({ clients: [{ id: 'clients-1' }], projects: [project], tools: [tool] });
});

test.each<[what: string, patch: unknown, after: readonly unknown[]]>([
  ['a replacement', [{ op: 'replace', path: '/name', value: 'Saw' }], [{ ...tool, name: 'Saw' }]],
  ['an addition', [{ op: 'add', path: '/labels/b', value: 'two' }], [{ ...tool, labels: { a: 'one', b: 'two' } }]],
  ['a removal', [{ op: 'remove', path: '/labels' }], [{ id: 'tools-1', name: 'Hammer', kind: 'hammer' }]],
  ['what cannot be known', [{ op: 'move', from: '/name', path: '/labels/a' }], []],
])('a JSON Patch that was taken without a response is applied: %s', (_what, patch, after) => {
  expect(
    seedOf(['GET', '/tools/tools-1', 200, tool], ['PATCH', '/tools/tools-1', 204, undefined, patch])['tools'],
  ).toEqual(after);
});

test('records without the name of their resource are of the one that names their fields', () => {
  const kinds = recordKinds(contract);
  expect(readFixture(JSON.stringify([project]), kinds)[0]?.kind.name).toBe('projects');
  expect(readFixture(JSON.stringify(tool), kinds)[0]?.kind.name).toBe('tools');
  const named = readFixture(JSON.stringify({ tools: [tool], projects: [project] }), kinds);
  expect(named.map(({ kind }) => kind.name).sort()).toEqual(['projects', 'tools']);
});
