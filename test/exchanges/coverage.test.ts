import { expect, test } from 'vitest';
import { integratorContract } from '../../contracts/builtin.ts';
import { requestLine } from './exchange.ts';
import { exchanges } from './table/index.ts';

const { operations, route } = integratorContract();

/**
 * What the document promises and the fake cannot answer yet: nothing makes it limit a rate.
 *
 * When something does, its exchanges go into the table and this list gets shorter.
 */
const impossible = [
  'cloneIntegration 429',
  'createIntegration 429',
  'deleteIntegration 429',
  'getIntegration 429',
  'getTokenInfo 429',
  'listIntegrations 429',
  'runInstaller 429',
  'runSettings 429',
  'runUninstaller 429',
  'uninstallIntegration 429',
  'updateIntegration 429',
];

test('the table produces every answer of every operation that the fake can give, and no other', () => {
  const documented = operations.flatMap(({ id, responses }) =>
    [...responses.keys()].map((status) => `${id} ${status}`),
  );
  expect([...produced()].sort()).toEqual(documented.filter((pair) => !impossible.includes(pair)).sort());
});

test('what the fake cannot give is in the document', () => {
  const documented = operations.flatMap(({ id, responses }) =>
    [...responses.keys()].map((status) => `${id} ${status}`),
  );
  expect(impossible.filter((pair) => !documented.includes(pair))).toEqual([]);
});

/** The pairs of operation and status that the exchanges expect; each door's test proves that they come. */
function produced(): Set<string> {
  const pairs = new Set<string>();
  for (const step of exchanges.flatMap(({ steps }) => steps)) {
    const { method, target } = requestLine(step);
    const found = route(method, new URL(`https://api.integrator.io${target}`).pathname);
    if (found.kind === 'operation') pairs.add(`${found.operation.id} ${step.status}`);
  }
  return pairs;
}
