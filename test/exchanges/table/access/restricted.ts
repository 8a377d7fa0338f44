import { integratorContract } from '../../../../contracts/apis/integrator/builtin/builtin.ts';
import { responseFor } from '../../../../spec/operation/operation.ts';
import type { Exchange, Step } from '../../exchange.ts';
import { restricted } from '../error-bodies.ts';
import { strangerId } from '../records.ts';

const { operations } = integratorContract();
const all: readonly Step[] = operations
  .filter((operation) => operation.security.length > 0 && responseFor(operation, 403) !== undefined)
  .map(({ method, path, requestBody }) => ({
    request: `${method} /v1${path.replaceAll(/\{[^{}]+\}/g, strangerId)}`,
    ...(requestBody !== undefined && { send: {} }),
    headers: { authorization: 'Bearer nothing' },
    status: 403,
    body: restricted,
  }));
const [first, ...others] = all;

/** What any operation refuses whoever has no access. */
export const restrictedExchanges: readonly Exchange[] =
  first === undefined
    ? []
    : [
        {
          name: 'a token without access to anything may call no operation, whatever is sent',
          options: { seed: 'empty', access: { nothing: { integrationAccessLevel: [] } } },
          steps: [first, ...others],
        },
      ];
