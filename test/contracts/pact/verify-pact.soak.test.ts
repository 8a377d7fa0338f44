import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Interaction, PactFile } from '../../../contracts/pact/format/pact-file.ts';
import { pact } from '../../../mocks/surfaces/cli/pact/pact.ts';
import { startServer } from '../../../mocks/surfaces/server/start-server.ts';
import { ownFolder } from '../../mocks/surfaces/cli/own-folder.ts';
import { keptOutput } from '../../mocks/surfaces/cli/validate/command.ts';
import { recordedSuite } from './recorded-suite.ts';
import { verifyPact } from './verify-pact.ts';

type Response = Interaction['response'];

/** What a consumer would want that the provider does not do, and what the verifier says of it. */
const unmet: readonly (readonly [what: string, change: (response: Response) => Response, said: RegExp])[] = [
  ['another status', (response) => ({ ...response, status: 410 }), /410/],
  ['a field more', (response) => withField(response, 'label', 'x'), /label/],
  ['a field of another type', (response) => withRule(response, '$.name', 'integer'), /name/],
];

test("what a suite exchanged is verified by Pact's own verifier against serve, and what a provider does not do is not", async () => {
  const folder = ownFolder();
  const [har, file, other] = [join(folder, 'suite.har'), join(folder, 'pact.json'), join(folder, 'other.json')];
  writeFileSync(har, JSON.stringify(await recordedSuite()));
  const options = { consumer: 'web-shop', provider: undefined, document: 'builtin', overlay: [], baseUrls: [] };
  expect(await pact({ ...options, files: [har], out: file }, keptOutput())).toBe(0);
  // An account without the records of the suite: the states bring them.
  const server = await startServer({ port: 0, report: 'silent', seed: 'empty' });
  try {
    const verified = await verifyPact(file, server.url);
    expect(verified.passed, verified.output).toBe(true);
    const written: PactFile = JSON.parse(readFileSync(file, 'utf8'));
    for (const { description } of written.interactions) expect(verified.output).toContain(description);
    const [read] = written.interactions.filter(({ description }) => description === 'getIntegration responds with 200');
    for (const [what, change, said] of unmet) {
      const interactions = read === undefined ? [] : [{ ...read, response: change(read.response) }];
      writeFileSync(other, JSON.stringify({ ...written, interactions }));
      const refuted = await verifyPact(other, server.url);
      expect([refuted.passed, refuted.output], what).toEqual([false, expect.stringMatching(said)]);
    }
  } finally {
    await server.close();
  }
});

function withField(response: Response, name: string, value: unknown): Response {
  const { content, contentType = '', encoded = false } = response.body ?? {};
  return { ...response, body: { content: { ...Object(content), [name]: value }, contentType, encoded } };
}

function withRule(response: Response, path: string, match: 'integer'): Response {
  const { body, ...others } = response.matchingRules ?? {};
  return {
    ...response,
    matchingRules: { ...others, body: { ...body, [path]: { combine: 'AND', matchers: [{ match }] } } },
  };
}
