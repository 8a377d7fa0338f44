import type { Contract } from '../../../contracts/contract/contract.ts';
import { jsonSchemaOf, type Operation } from '../../../spec/operation/operation.ts';
import type { Parameter } from '../../../spec/parameter/parameter.ts';
import type { Dice } from '../dice/dice.ts';
import { mutatedJson } from '../values/mutate.ts';
import { encoded, oddText, wellFormed } from '../values/texts.ts';

/** An API as the fuzzer sees it: its operations from its document, and what it knows of it besides. */
export interface Surface {
  readonly base: string;
  readonly contract: Contract;
  /** Valid bodies of an operation. */
  readonly bodies: (operation: Operation) => readonly unknown[];
  /** A value that a parameter may have; `undefined` where any text will do. */
  readonly valueFor: (dice: Dice, parameter: Parameter, operation: Operation) => string | undefined;
}

/** A call of an operation, with more or less wrong with it. */
export interface OperationCall {
  readonly method: string;
  readonly target: string;
  readonly body: Buffer | undefined;
}

/** Calls an operation as its document says, and then not quite so. */
export function callOf(
  dice: Dice,
  { base, bodies, valueFor }: Surface,
  operation: Operation,
  fixed: Readonly<Record<string, string>> = {},
): OperationCall {
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_template, name: string) => {
    const given = fixed[name];
    if (given !== undefined) return encodeURIComponent(wellFormed(given));
    const parameter = operation.parameters.find((one) => one.in === 'path' && one.name === name);
    const known = parameter && valueFor(dice, parameter, operation);
    return known !== undefined && dice.chance(0.85)
      ? encodeURIComponent(known)
      : encoded(dice, oddText(dice)).slice(0, 6000);
  });
  const method = dice.chance(0.04) ? oddMethod(dice) : operation.method;
  const wrongWay = dice.chance(0.05) ? oddPath(dice, path) : path;
  const candidates = bodies(operation);
  const isSent = candidates.length > 0 ? dice.chance(0.95) : dice.chance(0.03);
  return {
    method,
    target: base + wrongWay + query(dice, valueFor, operation),
    body: isSent ? mutatedJson(dice, candidates.length > 0 ? dice.pick(candidates) : {}) : undefined,
  };
}

/** Every body that a contract can make for its operations, and those that its document shows. */
export function sampledBodies(contract: Contract): Map<string, unknown[]> {
  return new Map(
    contract.operations.map((operation) => {
      const schema = jsonSchemaOf(operation.requestBody);
      if (schema === undefined) return [operation.id, []];
      const samples = [false, true].map((optional) => contract.sample(schema, { direction: 'request', optional }));
      return [operation.id, samples.flatMap((sample) => (sample.ok ? [sample.value] : []))];
    }),
  );
}

function query(dice: Dice, valueFor: Surface['valueFor'], operation: Operation): string {
  const asked = operation.parameters.filter((one) => one.in === 'query');
  // Of thirty parameters a few at a time: one that is wrong is enough to be refused.
  const share = Math.min(0.4, 4 / asked.length);
  const parts = asked
    .filter(() => dice.chance(share))
    .flatMap((parameter) => {
      const one = (): string => {
        const known = valueFor(dice, parameter, operation);
        const value =
          known !== undefined && dice.chance(0.7) ? encodeURIComponent(known) : encoded(dice, oddText(dice));
        return `${encoded(dice, parameter.name)}=${value}`;
      };
      return Array.from({ length: dice.chance(0.9) ? 1 : dice.size(300) }, one);
    });
  if (dice.chance(0.06)) parts.push(...oddQuery(dice));
  return parts.length === 0 && !dice.chance(0.02) ? '' : `?${parts.join('&')}`.slice(0, 12_000);
}

function oddQuery(dice: Dice): string[] {
  const name = encoded(dice, oddText(dice)).slice(0, 40);
  return dice.pick([
    () => [`${name}=${encoded(dice, oddText(dice))}`],
    () => [`${name}[a][b]=1`, `${name}[a][c]=2`, `${name}[__proto__][x]=3`],
    () => ['__proto__[polluted]=1', 'constructor.prototype.polluted=1'],
    () => Array.from({ length: dice.size(1500) }, (_one, index) => `q${index}=1`),
    () => ['=', '&&', '?', '==', name],
    () => [`include=${'a.'.repeat(dice.size(5000))}b`],
    () => [`exclude=${'a,'.repeat(dice.size(5000))}b`],
  ])();
}

function oddMethod(dice: Dice): string {
  return dice.pick([
    'HEAD',
    'OPTIONS',
    'TRACE',
    'PATCH',
    'PUT',
    'POST',
    'DELETE',
    'GET',
    'PROPFIND',
    'PURGE',
    'SEARCH',
    'QUERY',
  ]);
}

function oddPath(dice: Dice, path: string): string {
  const at = dice.int(0, path.length);
  return dice.pick([
    () => `${path}/`,
    () => `/${path}`,
    () => path.replaceAll('/', '%2F'),
    () => path.replaceAll('/', '\\'),
    () => path.toUpperCase(),
    () => `${path}/${encoded(dice, oddText(dice))}`,
    () =>
      `${path.slice(0, at)}${dice.pick(['%00', '%', '/../', '/./', '//', ';a=1', '%2e%2e/', '*', '?'])}${path.slice(at)}`,
    () => path + '/a'.repeat(dice.size(3000)),
    () => path + '/..'.repeat(dice.size(3000)),
  ])();
}
