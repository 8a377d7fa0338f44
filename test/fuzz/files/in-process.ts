import type { ProcessExchange } from '../campaign/exchange.ts';
import type { Dice } from '../dice/dice.ts';
import { judgeApi } from '../judge/api-response.ts';
import { mutatedJson } from '../values/mutate.ts';
import { bearer, plainAccount } from '../wire/accounts.ts';
import { api } from '../wire/api.ts';
import { control } from '../wire/control.ts';
import { callOf } from '../wire/operation-request.ts';
import { builtEngine, builtIndex, refusedOr } from './built.ts';
import { documentText } from './document-texts.ts';

/** The fake as a library: its `fetch`, what a test calls beside it, and a fake of another document. */
export function inProcessExchange(dice: Dice): ProcessExchange {
  return dice.weighted([
    [6, fetched],
    [3, called],
    [1, mocked],
  ])(dice);
}

const origin = 'https://api.integrator.io';

/** A request; `undefined` where the web's own `Request` cannot be one. */
function requestOf(
  method: string,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: Buffer | undefined,
): Request | undefined {
  try {
    return new Request(url, { method, headers, ...(body !== undefined && { body: new Uint8Array(body) }) });
  } catch {
    return undefined;
  }
}

function fetched(dice: Dice): ProcessExchange {
  const operation = dice.pick(api.contract.operations);
  const { method, target, body } = callOf(dice, api, operation);
  const headers = {
    authorization: bearer(plainAccount(dice)),
    'content-type': dice.chance(0.95) ? 'application/json' : 'text/plain',
  };
  const strict = dice.chance(0.1);
  return {
    via: 'process',
    kind: 'in-process',
    label: `fetch ${method} ${operation.path}`,
    bytes: target.length + (body?.length ?? 0),
    run: async () => {
      const { createIntegrator } = await builtIndex();
      const { fetch } = createIntegrator({ report: 'silent', strict });
      const request = requestOf(method, origin + target, headers, body);
      if (request === undefined) return;
      const url = new URL(request.url);
      const response = await fetch(request);
      const bytes = Buffer.from(await response.arrayBuffer());
      // Strict is what it says: a request that drops a field gets 500.
      if (strict && response.status === 500) return;
      const flaw = await judgeApi(
        { method: request.method, target: url.pathname + url.search, faulty: false },
        { status: response.status, headers: [...response.headers], body: bytes },
      );
      if (flaw !== undefined) throw new Error(`${flaw.oracle}: ${flaw.what}`);
    },
  };
}

/** Values that a test in TypeScript could not give, and one in JavaScript can. */
function called(dice: Dice): ProcessExchange {
  const name = dice.pick([
    'importAccount',
    'addFault',
    'turnClock',
    'putIntegration',
    'makeIntegration',
    'verifyExchanges',
    'setScript',
  ] as const);
  const text = mutatedJson(dice, dice.pick(control.bodies({ ...control.contract.operations[0], id: name } as never)));
  return {
    via: 'process',
    kind: 'in-process',
    label: `call ${name}`,
    bytes: text.length,
    run: async () => {
      const { createIntegrator } = await builtIndex();
      const integrator = createIntegrator({ report: 'silent' });
      const value = parsed(text);
      const { journal } = integrator;
      const calls: Readonly<Record<typeof name, (given: never) => unknown>> = {
        importAccount: (given) => integrator.accounts.get('default').import(given),
        addFault: (given) => integrator.faults.add(given),
        turnClock: (given) => integrator.clock.set(given),
        putIntegration: (given) => integrator.integrations.put(given),
        makeIntegration: (given) => integrator.create.smartConnector(given),
        verifyExchanges: (given) => journal.find(given),
        setScript: (given) => integrator.installer('verifyNetSuiteConnection', given),
      };
      await refusedOr(() => calls[name](value as never));
      // A fault that was added may break the connection, or response never.
      const isFaulty = name === 'addFault' || name === 'importAccount';
      if (isFaulty) integrator.faults.clear();
      const response = await integrator.fetch(`${origin}/v1/tokenInfo`, { headers: { authorization: 'Bearer a' } });
      if (response.status >= 500) throw new Error(`It responds with ${response.status} afterwards.`);
    },
  };
}

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString());
  } catch {
    return text.toString();
  }
}

/** A fake of a document of somebody's, which is asked for what it says. */
function mocked(dice: Dice): ProcessExchange {
  const text = documentText(dice, 'small');
  const number = dice.int(0, 20);
  const body = mutatedJson(dice, { name: 'Rex', kind: 'cat', age: 3 });
  return {
    via: 'process',
    kind: 'in-process',
    label: 'createMock',
    bytes: text.length + body.length,
    run: async () => {
      const { createMock } = await builtEngine();
      const mock = await refusedOr(() => createMock(text));
      const operation = mock?.contract.operations[number % Math.max(1, mock.contract.operations.length)];
      if (mock === undefined || operation === undefined) return;
      const path = operation.path.replaceAll(/\{[^}]*\}/g, 'rex');
      const request = requestOf(
        operation.method,
        `https://pets.example/v1${path}`,
        { 'content-type': 'application/json', authorization: 'Bearer a', 'x-key': 'b' },
        ['GET', 'HEAD'].includes(operation.method) ? undefined : body,
      );
      if (request === undefined) return;
      const response = await mock.fetch(request);
      await response.arrayBuffer();
      // 501 is what an operation gets that no behaviour is known for; 500 is a response that was held back.
      const isHeldBack = response.headers.get('x-contract-violation') !== null;
      if (
        response.status >= 500 &&
        response.status !== 501 &&
        !isHeldBack &&
        !/^5|default/.test([...operation.responses.keys()].join())
      ) {
        throw new Error(`${operation.id} gets ${response.status}.`);
      }
    },
  };
}
