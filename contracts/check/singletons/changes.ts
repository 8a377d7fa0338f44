import type { JsonObject } from '../../../spec/json/json-object.ts';
import { schemaAt } from '../../../spec/schema/schema.ts';
import type { Field } from '../../../spec/schema/shape.ts';
import type { Contract } from '../../contract/contract.ts';
import { isSecretName } from '../../redaction/secrets/secret-names.ts';
import { successSchema } from '../resource/reading/record-fields.ts';
import { isSame } from '../values/same.ts';
import { type Singleton, type SingletonWrite, sendableOf } from './singletons.ts';

/** A field that is changed for a while. */
export interface FieldToChange {
  readonly name: string;
  /** Another value than that which stands there; valid. */
  readonly value: unknown;
  /** A value that the document does not let through. */
  readonly wrong: unknown;
}

/** The most fields of one singleton that a run changes. */
const maxFields = 8;

/** How deep secrets are looked for in what is sent. */
const deepest = 5;

/** Fields that are not changed even for a while: who can be let in by them, what is sent by them, and who pays. */
const risky =
  /e-?mail|phone|mobile|user_?name|login|handle|slug|role|permission|scope|owner|status|state|active|disabled|suspend|lock|block|delet|expir|verif|mfa|2fa|two_?factor|sso|tls|ssl|domain|host|url|uri|webhook|callback|address|plan|billing|price|amount|currency|card|account|tenant|(?:^|_)ids?$|Ids?$|uuid|key$/i;

/** Texts that mean nothing to a service. */
const free = /name|title|label|desc|bio|about|note|comment|text|message|subject|summary|greeting|signature|footer/i;

/**
 * Why what a write replaces could not be put back as it was: a field that nobody is shown; `undefined`: it can be.
 *
 * A PUT replaces all. A PATCH changes what is sent and nothing else, so that only what is sent must be shown.
 */
export function whyNotPutBack(contract: Contract, { read }: Singleton, write: SingletonWrite): string | undefined {
  if (write.operation.method === 'PATCH') return undefined;
  const schema = successSchema(read);
  const shown = schema === undefined ? undefined : contract.shapeAt(schema).fields;
  const inner = write.wrap === undefined ? shown : shown?.get(write.wrap)?.shape().fields;
  for (const [name, field] of write.fields) {
    if (field.readOnly) continue;
    if (inner !== undefined && !inner.has(name)) return `no response shows ${name}`;
    const secret = secretIn(name, field, 0);
    if (secret !== undefined) return `${secret} may be shown otherwise than it is`;
  }
  return undefined;
}

/** What of a singleton may be written down to be put back: what a client may write, without secrets. */
export function keepable(write: SingletonWrite, held: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(sendableOf(write, held)).filter(([name]) => {
      const field = write.fields.get(name);
      return field !== undefined && secretIn(name, field, 0) === undefined;
    }),
  );
}

function secretIn(name: string, field: Field, depth: number): string | undefined {
  if (field.writeOnly || isSecretName(name)) return name;
  if (depth >= deepest) return undefined;
  const shape = field.shape();
  for (const [inner, child] of (shape.items() ?? shape).fields ?? []) {
    const found = secretIn(inner, child, depth + 1);
    if (found !== undefined) return `${name}.${found}`;
  }
  return undefined;
}

/** The fields of what stands there that a run changes for a while: plain values that are valid and harmless. */
export function fieldsToChange(
  contract: Contract,
  write: SingletonWrite,
  held: JsonObject,
  tag: string,
): FieldToChange[] {
  return [...write.fields]
    .flatMap(([name, field]): FieldToChange[] => {
      const now = held[name];
      const isOut = field.readOnly || field.writeOnly || isSecretName(name) || risky.test(name);
      if (isOut || !Object.hasOwn(held, name) || !fits(contract, field, now)) return [];
      const value = othersOf(contract, name, field, now, tag).find(
        (one) => !isSame(one, now) && fits(contract, field, one),
      );
      if (value === undefined) return [];
      const wrong = [{ key: 'text' }, 42.5, 'text', true].find((one) => !fits(contract, field, one));
      return [{ name, value, wrong }];
    })
    .slice(0, maxFields);
}

function fits(contract: Contract, { pointer }: Field, value: unknown): boolean {
  return contract.checkValue(pointer, value, 'request').length === 0;
}

function othersOf(contract: Contract, name: string, { pointer }: Field, now: unknown, tag: string): readonly unknown[] {
  const { keywords } = schemaAt(contract.document, pointer);
  if (Array.isArray(keywords['enum'])) return keywords['enum'];
  if (typeof now === 'boolean') return [!now];
  if (typeof now === 'number') return [now + 1, now - 1];
  if (typeof now !== 'string' || !free.test(name) || 'format' in keywords || 'pattern' in keywords) return [];
  // Signs that careless code writes otherwise than they were sent come first.
  return [`${tag} <a> & "b"`, 'testkit <a> & "b"', tag, 'testkit', 'test', 'a', 'b'];
}
