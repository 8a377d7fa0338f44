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
  const [best] = within(sent)
    .flatMap((given) => within(body).map((shown) => ({ given, shown, names: shared(given, shown) })))
    .filter(({ names }) => names.length > 0)
    .sort((one, other) => other.names.length - one.names.length);
  if (best === undefined) return sample;
  let whole = body;
  for (const name of best.names) {
    const next = withField(body, whole, best.shown, name, best.given[name]);
    if (fits(basis, schema, next)) whole = next;
  }
  return whole === body ? sample : { ...sample, body: whole };
}

/** An object, and those in its fields, of which one may be an envelope. */
function within(value: PlainRecord): readonly PlainRecord[] {
  return [value, ...Object.values(value).filter(isRecord)];
}

function shared(given: PlainRecord, shown: PlainRecord): readonly string[] {
  return Object.keys(given).filter((name) => Object.hasOwn(shown, name) && !isSecretName(name));
}

/** A body with another value of a field, in the object that it is or that one of its fields is. */
function withField(
  first: PlainRecord,
  body: PlainRecord,
  holder: PlainRecord,
  name: string,
  value: unknown,
): PlainRecord {
  if (holder === first) return { ...body, [name]: value };
  const [field = ''] = Object.entries(first).find(([, one]) => one === holder) ?? [];
  return { ...body, [field]: { ...Object(body[field]), [name]: value } };
}
