import { isRecord } from '../../../spec/document/document.ts';
import { decoded } from '../../../spec/json/decoded.ts';
import type { Contract } from '../../contract/contract.ts';
import { recordsBefore } from '../../learn/records/records-before.ts';
import { secretsIn } from '../../redaction/marked-secrets.ts';
import type { Redaction } from '../../redaction/redaction.ts';
import { type RecordKind, recordKinds } from '../../traffic/read/record-kinds.ts';
import type { RecordedExchange } from '../../traffic/read/recorded-exchange.ts';
import { namedFields } from '../../traffic/seed/named-fields.ts';
import { apply, type Known, readStep, type Step } from '../../traffic/seed/seed-from-traffic.ts';
import type { ProviderState } from '../format/pact-file.ts';

/** The name of the state that has records: its `params` say which. */
export const recordsState = 'the account has exactly these records of these resources';

type JsonObject = Readonly<Record<string, unknown>>;

/** What a service held while traffic was recorded, exchange by exchange. */
export class RecordedState {
  readonly #contract: Contract;
  readonly #kinds: readonly RecordKind[];
  readonly #known: ReadonlyMap<RecordKind, Known>;

  constructor(contract: Contract, exchanges: readonly RecordedExchange[], baseUrls: readonly string[]) {
    this.#contract = contract;
    // What stands below other records is put there over the API alone.
    this.#kinds = recordKinds(contract).filter(({ collection }) => !collection.includes('{'));
    const before = recordsBefore(contract, exchanges, baseUrls);
    this.#known = new Map(
      this.#kinds.map((kind) => [
        kind,
        new Map((before[kind.collection] ?? []).map((record) => [String(record[kind.idField]), record])),
      ]),
    );
  }

  /** What an exchange needs to go as it did: the records that it names, and all of those that it lists. */
  before(
    exchange: RecordedExchange,
    url: URL,
    texts: readonly unknown[],
    redaction: Redaction,
  ): ProviderState | undefined {
    const step = this.#step(exchange, url);
    const named = new Set([...url.pathname.split('/').map(decoded), ...texts.flatMap((one) => idsIn(one))]);
    const records: Record<string, readonly JsonObject[]> = {};
    for (const [kind, known] of this.#known) {
      const isListed = step?.kind === kind && step.part.role === 'list';
      const meant = [...known].filter(([id]) => isListed || named.has(id));
      const isMissing = step?.kind === kind && step.id !== undefined && step.status === 404;
      if (meant.length === 0 && !isListed && !isMissing) continue;
      const shown = meant.map(([, record]) => this.#clean(kind, record, redaction));
      // One that was only seen in part cannot be put there: the provider has to have it.
      if (shown.some((record) => record === undefined)) continue;
      records[kind.name] = shown.filter((record) => record !== undefined);
    }
    return Object.keys(records).length === 0 ? undefined : { name: recordsState, params: { records } };
  }

  /** Goes on behind an exchange. */
  after(exchange: RecordedExchange, url: URL): void {
    const step = this.#step(exchange, url);
    if (step !== undefined) apply(this.#contract, step, this.#known.get(step.kind) ?? new Map());
  }

  #step(exchange: RecordedExchange, url: URL): Step | undefined {
    return readStep(this.#contract, this.#kinds, exchange, url);
  }

  #clean(kind: RecordKind, record: JsonObject, redaction: Redaction): JsonObject | undefined {
    const { value } = namedFields(this.#contract.shapeAt(kind.schema), record);
    const clean = redaction.json(redaction.marked(value, secretsIn(this.#contract, kind.schema)));
    return isRecord(clean) && this.#contract.checkValue(kind.schema, clean).length === 0 ? clean : undefined;
  }
}

/** What may be an id anywhere in a value: each text, and each number in a field that is called like one. */
function idsIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return /(?:^|_)ids?$|I[dD]s?$/.test(name) ? [String(value)] : [];
  if (Array.isArray(value)) return value.flatMap((one) => idsIn(one, name));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([field, one]) => idsIn(one, field));
}
