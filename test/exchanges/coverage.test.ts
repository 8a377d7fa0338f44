import { expect, test } from 'vitest';
import { integratorContract } from '../../contracts/apis/integrator/builtin/builtin.ts';
import { requestLine } from './exchange.ts';
import { exchanges } from './table/index.ts';

const { operations, route } = integratorContract();

test('the table produces every response of every operation that is documented, and no other', () => {
  const documented = operations.flatMap(({ id, responses }) =>
    [...responses.keys()].map((status) => `${id} ${status}`),
  );
  expect([...produced()].sort()).toEqual(documented.sort());
});

/** The pairs of operation and status that the exchanges expect; each surface's test proves that they come. */
function produced(): Set<string> {
  const pairs = new Set<string>();
  for (const step of exchanges.flatMap(({ steps }) => steps)) {
    const { method, target } = requestLine(step);
    const found = route(method, new URL(`https://api.integrator.io${target}`).pathname);
    if (found.kind === 'operation') pairs.add(`${found.operation.id} ${step.status}`);
  }
  return pairs;
}
