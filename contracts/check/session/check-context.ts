import { isRecord } from '../../../spec/document/document.ts';
import type { Contract } from '../../contract/contract.ts';
import { CannotJudgeError } from '../exchange/cannot-judge-error.ts';
import type { Exchange, RequestDraft } from '../exchange/exchange-log.ts';
import type { Complaint, Findings } from '../failures/findings.ts';
import { judgeExchange } from '../failures/judge-exchange.ts';
import type { Client } from '../http/client.ts';
import { redirectNote } from '../http/redirect-note.ts';
import { announceWrite } from '../ledger/announced-write.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { holdToOwn } from '../ownership/own-writes.ts';
import type { Ownership } from '../ownership/ownership.ts';
import type { CheckConventions } from '../resource/conventions.ts';
import { placedAt } from '../resource/placed-resources.ts';
import { type Resource, resourceOf } from '../resource/resources.ts';
import { heldAgainst } from '../values/held-against.ts';
import { completeDraft } from '../values/required-parameters.ts';

export type { Complaint, Findings };

type JsonObject = Readonly<Record<string, unknown>>;

/** Knows the records that others refer to and stand below: the run makes them itself, each once. */
export interface Referents {
  /**
   * Makes what the records of a resource stand below and refer to, as far as it is not there yet.
   *
   * @throws {CannotJudgeError} where there is no record to stand below.
   */
  prepare(context: CheckContext, resource: Resource): Promise<void>;
  /**
   * A body whose references lead to records that are there. What is wrong with it by its schema stays as it is; a
   * reference for which no record could be made is left out.
   */
  settle(resource: Resource, body: JsonObject): JsonObject;
}

/** What a check works with. */
export interface CheckContext {
  readonly contract: Contract;
  /** Where the backend is; nothing that it points to elsewhere is asked. */
  readonly baseUrl: string;
  readonly conventions: CheckConventions;
  readonly resources: readonly Resource[];
  /** Those of them that are judged. */
  readonly judged: readonly Resource[];
  readonly ledger: Ledger;
  readonly ownership: Ownership;
  /** What records of the run refer to and stand below. */
  readonly referents: Referents;
  /** The seed of everything that is generated. */
  readonly seed: number;
  /** How many values a property is tried with. */
  readonly runs: number;
  readonly mayWrite: boolean;
  /** Waits: a moment between two writes is distinguished from the next one only where time has gone by. */
  pause(milliseconds: number): Promise<void>;
  /** Whether every request was sent once only: one that is sent again may do its work twice. */
  isSteady(): boolean;
  /** Sends a request and judges the response by the contract; what breaks it is a failure. */
  send(draft: RequestDraft): Promise<Exchange>;
  readonly fail: Findings['fail'];
  readonly note: Findings['note'];
  readonly leaveUnjudged: Findings['leaveUnjudged'];
  /** The same context, whose failures go elsewhere: a property keeps only those of the smallest value. */
  with(fail: Findings['fail']): CheckContext;
}

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What judging a response needs. */
interface SendOptions {
  readonly contract: Contract;
  readonly baseUrl: string;
  readonly client: Client;
  readonly conventions: CheckConventions;
  readonly resources: readonly Resource[];
  readonly ledger: Ledger;
  readonly ownership: Ownership;
  readonly mayWrite: boolean;
}

/** Makes the function that checks send by: it refuses what would be unsafe, and judges what comes back. */
export function createSend(options: SendOptions, findings: SendFindings): CheckContext['send'] {
  const { client, resources, ledger, ownership } = options;
  return async (wanted) => {
    const about = resourceOf(resources, wanted.operation);
    const draft = completeDraft(options.contract, {
      ...wanted,
      ...(about?.above !== undefined && { pathParameters: { ...about.above, ...wanted.pathParameters } }),
    });
    holdToContract(options.contract, draft);
    const method = draft.method ?? draft.operation.method;
    const isWrite = !reads.has(method);
    if (isWrite) await holdToOwn(options, draft, method);
    const returned = isWrite ? announceWrite(resources, ledger, draft) : undefined;
    const judge = (exchange: Exchange): Promise<void> => judgeExchange(options, findings, exchange, isWrong(draft));
    const exchange = await client.send(draft, judge);
    returned?.(exchange);
    const resource = resources.find(({ list, read }) => list === draft.operation || read === draft.operation);
    if (resource !== undefined && draft.judged !== false)
      ownership.see(placedAt(resource, draft.pathParameters), exchange.response);
    if (draft.judged !== false) await judge(exchange);
    judgeId(options, findings, draft, exchange);
    const redirect = redirectNote(exchange, options.baseUrl);
    if (redirect !== undefined) findings.note(draft.operation, redirect, 'redirect');
    return exchange;
  };
}

type SendFindings = Pick<Findings, 'fail' | 'note'>;

/** What is sent as valid is valid by the contract, and has no field that the document does not name. */
function holdToContract(contract: Contract, draft: RequestDraft): void {
  if (draft.wrong === true || draft.judged === false) return;
  const [wrong] = heldAgainst(contract, draft);
  if (wrong === undefined) return;
  throw new CannotJudgeError(
    draft.operation,
    `${draft.operation.id} could not be judged: no request was found that the document lets through (${wrong.message})`,
  );
}

/** Whoever asks for one record must get that one. */
function judgeId(
  { resources }: SendOptions,
  findings: SendFindings,
  { operation, pathParameters }: RequestDraft,
  exchange: Exchange,
): void {
  const resource = resources.find(({ read, replace }) => read === operation || replace === operation);
  const { value, status } = exchange.response;
  if (resource === undefined || status < 200 || status > 299 || !isRecord(value)) return;
  const asked = pathParameters?.[resource.idParameter];
  const returned = value[resource.idField];
  if (asked === undefined || returned === undefined || String(returned) === asked) return;
  findings.fail(exchange, {
    rule: 'the record asked for',
    message: `${operation.id} must respond with the record whose ${resource.idField} is in the path.`,
    received: String(returned),
    documented: asked,
    documentPointer: operation.pointer,
    place: `field ${resource.idField}`,
  });
}

/** Whether a request is to be refused. */
function isWrong({ wrong = false, credentials = 'good', judged = true }: RequestDraft): boolean {
  return wrong || credentials !== 'good' || !judged;
}
