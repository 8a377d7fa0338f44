import { expect, test } from 'vitest';
import { createMock } from '../../../../../../mocks/engine/create-mock.ts';
import { reportInTurns } from '../../../../../../mocks/surfaces/cli/serve/document/report-in-turns.ts';
import { run } from '../in-process.ts';
import { written } from './petshop.ts';

/** A document of so many operations, none of which is a list or a record. */
const document = (count: number): string =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Many', version: '1' },
    paths: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `/do/it/${index}/now`,
        {
          post: {
            operationId: `do${index}`,
            responses: {
              200: {
                description: '',
                content: { 'application/json': { schema: { type: 'object', title: `${index}` } } },
              },
            },
          },
        },
      ]),
    ),
  });

test('what else there is to do comes between the operations of a report, which is the same as in one piece', async () => {
  const mock = createMock(document(20), { report: 'silent' });
  let turns = 0;
  const count = (): void => {
    turns += 1;
    setImmediate(count);
  };
  const counting = setImmediate(count);
  let asked = 0;
  const report = await reportInTurns(mock.reportEach(), () => {
    asked += 1;
    return false;
  });
  clearImmediate(counting);
  expect(report).toEqual(mock.report());
  expect(asked).toBe(21);
  expect(turns).toBeGreaterThanOrEqual(19);
});

test('a report that is stopped looks at no further operation', async () => {
  const mock = createMock(document(20), { report: 'silent' });
  let asked = 0;
  const report = await reportInTurns(mock.reportEach(), () => ++asked === 3);
  expect([report, asked]).toEqual([undefined, 3]);
});

test('the address is printed, and a request is responded to, before the operations are counted', async () => {
  const printed: string[] = [];
  const responses: Promise<string>[] = [];
  const served = await run({ document: written({ 'api.json': document(200) }), seed: 'default' }, undefined, (line) => {
    printed.push(line);
    const [url] = /http:\S+(?=\/__admin)/.exec(line) ?? [];
    if (url === undefined) return;
    const asking = fetch(`${url}/do/it/7/now`, { method: 'POST' });
    responses.push(asking.then(() => printed.at(-1) ?? ''));
  });
  expect(served.printed).toContain('  Served    200 sampled');
  expect(await Promise.all(responses)).toEqual(['']);
});

test('a server that is stopped while its operations are counted says no more', async () => {
  const served = await run(
    { document: written({ 'api.json': document(50) }), seed: 'default' },
    undefined,
    (line, stop) => {
      if (line.includes('Inspect')) setImmediate(stop);
    },
  );
  expect(served.printed.join('\n')).not.toContain('Served');
  expect(served.reported).toEqual([]);
});
