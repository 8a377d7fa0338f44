import type { Contract } from '../../../contracts/contract/contract.ts';
import type { JsonPointer } from '../../../spec/json/json-pointer.ts';

/** The ways in which APIs write a moment, the likeliest first. */
const ways: readonly ((now: number) => unknown)[] = [
  iso,
  (now) => iso(now).replace(/\.\d{3}Z$/, 'Z'),
  (now) => iso(now).replace('Z', '000Z'),
  (now) => iso(now).replace(/\.\d{3}Z$/, '+00:00'),
  (now) => iso(now).replace('Z', '+00:00'),
  (now) => iso(now).slice(0, 10),
  (now) => iso(now).slice(0, 19),
  (now) => iso(now).slice(0, 19).replace('T', ' '),
  (now) => new Date(now).toUTCString(),
  (now) => Math.floor(now / 1000),
  (now) => now,
  (now) => now / 1000,
  (now) => String(Math.floor(now / 1000)),
  String,
];

function iso(now: number): string {
  return new Date(now).toISOString();
}

/** Writes moments in the first way that a schema lets through; `undefined` where it lets none. */
export function momentWriter(contract: Contract, schema: JsonPointer): (now: number) => unknown {
  let found: ((now: number) => unknown) | undefined;
  return (now) => {
    found ??= ways.find((way) => contract.checkValue(schema, way(now), 'response').length === 0);
    return found?.(now);
  };
}
