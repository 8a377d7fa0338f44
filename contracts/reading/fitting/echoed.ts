import { isRecord } from '../../../spec/document/document.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { documentedBody, successOf } from '../../../spec/operation/success.ts';
import { isSecretName } from '../../redaction/secrets/secret-names.ts';
import { type Basis, fits, type PlainRecord, type Reply } from '../basis/basis.ts';

/**
 * A sample that is responded with, with what the client has sent in the fields that both have, as far as its schema lets
 * those through: who signs up as Ada is shown an Ada. Secrets stay made up.
 */
export function echoed(basis: Basis, operation: Operation, sample: Reply, sent: unknown): Reply {
  const success = successOf(operation);
  const schema = success?.status === sample.status ? documentedBody(success.documented)?.content.schema : undefined;
  const { body } = sample;
  if (schema === undefined || !isRecord(sent) || !isRecord(body)) return sample;
  const whole = fieldsIn(sent, body).reduce<PlainRecord>((shown, { path, value }) => {
    const next = withField(shown, path, value);
    return fits(basis, schema, next) ? next : shown;
  }, body);
  return whole === body ? sample : { ...sample, body: whole };
}

/** A field of what is shown, and what was sent for it. */
interface SentField {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** The fields that both have: in one place, or else where one of them has an envelope. */
function fieldsIn(sent: PlainRecord, shown: PlainRecord): readonly SentField[] {
  const inPlace = shared(sent, shown);
  if (inPlace.length > 0) return inPlace;
  const among = [
    ...recordsIn(shown).map(([name, inner]) => below(name, shared(sent, inner))),
    ...recordsIn(sent).map(([, inner]) => shared(inner, shown)),
  ];
  return among.sort((one, other) => other.length - one.length)[0] ?? [];
}

function shared(sent: PlainRecord, shown: PlainRecord): readonly SentField[] {
  return Object.entries(sent).flatMap(([name, value]) => {
    if (!Object.hasOwn(shown, name) || isSecretName(name)) return [];
    const there = shown[name];
    return isRecord(value) && isRecord(there) ? below(name, shared(value, there)) : [{ path: [name], value }];
  });
}

function below(name: string, fields: readonly SentField[]): readonly SentField[] {
  return fields.map(({ path, value }) => ({ path: [name, ...path], value }));
}

function recordsIn(value: PlainRecord): readonly (readonly [name: string, record: PlainRecord])[] {
  return Object.entries(value).flatMap(([name, one]) => (isRecord(one) ? [[name, one] as const] : []));
}

function withField(record: PlainRecord, [name = '', ...rest]: readonly string[], value: unknown): PlainRecord {
  const inner = record[name];
  return { ...record, [name]: rest.length > 0 && isRecord(inner) ? withField(inner, rest, value) : value };
}
