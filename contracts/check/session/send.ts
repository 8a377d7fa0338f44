import { isRecord } from '../../../spec/document/document.ts';
import type { Contract } from '../../contract/contract.ts';
import { CannotJudgeError } from '../exchange/cannot-judge-error.ts';
import type { Exchange, RequestDraft } from '../exchange/exchange-log.ts';
import type { Findings } from '../failures/findings.ts';
import { judgeExchange } from '../failures/judge-exchange.ts';
import { judgeShownFields } from '../failures/shown-field.ts';
import { judgeShownSecret } from '../failures/shown-secret.ts';
import { redirectNote } from '../http/redirect-note.ts';
import { announceWrite } from '../ledger/announced-write.ts';
import { placedAt } from '../resource/placed-resources.ts';
import { resourceOf } from '../resource/resources.ts';
import { withIdOfPath } from '../resource/sent/id-of-path.ts';
import { ownServer } from '../resource/sent/own-servers.ts';
import { stoppedError } from '../time/unjudged-error.ts';
import { heldAgainst } from '../values/held-against.ts';
import { completeDraft } from '../values/required-parameters.ts';
import { holdToOwn } from './own-writes.ts';
import type { CheckSession, Session } from './session.ts';

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

type SendFindings = Pick<Findings, 'fail' | 'note'>;

/** Makes the function that checks send by: it refuses what would be unsafe, and judges what comes back. */
export function createSend(session: Session, findings: SendFindings): CheckSession['send'] {
  const { contract, client, resources, ledger, ownership } = session;
  return async (wanted) => {
    // A check may be long; whoever stops the run does not wait for its end.
    if (session.signal?.aborted === true || session.isOver()) throw stoppedError(session.signal);
    const about = resourceOf(resources, wanted.operation);
    holdToPlace(contract, wanted);
    const draft = completeDraft(contract, {
      ...withIdOfPath(session, about, wanted),
      ...(about?.above !== undefined && { pathParameters: { ...about.above, ...wanted.pathParameters } }),
    });
    holdToContract(contract, draft);
    const method = draft.method ?? draft.operation.method;
    const isWrite = !reads.has(method);
    if (isWrite) await holdToOwn(session, draft, method);
    const returned = isWrite ? announceWrite(contract, resources, ledger, draft) : undefined;
    const judge = (exchange: Exchange): Promise<void> => judgeExchange(session, findings, exchange, isWrong(draft));
    const repeated = client.repeated;
    const exchange = await client.send(draft, judge);
    returned?.(exchange, client.repeated > repeated);
    const resource = resources.find(({ list, read }) => list === draft.operation || read === draft.operation);
    if (resource !== undefined && draft.judged !== false)
      ownership.see(placedAt(resource, draft.pathParameters), exchange.response);
    if (draft.judged !== false) await judge(exchange);
    holdToAccess(session, draft, exchange);
    judgeId(session, findings, draft, exchange);
    judgeShownSecret(resources, findings, exchange);
    if (session.conventions.isExact) judgeShownFields(contract, resources, findings, exchange);
    const redirect = redirectNote(exchange, session.baseUrl);
    if (redirect !== undefined) findings.note(draft.operation, redirect, 'redirect');
    return exchange;
  };
}

/** What the token may not do says nothing of the backend, whatever was asked. */
function holdToAccess(session: Session, { operation, credentials = 'good' }: RequestDraft, exchange: Exchange): void {
  if (credentials !== 'good' || !session.isLimited()) return;
  if (session.conventions.access?.isRestricted(exchange.response) !== true) return;
  throw new CannotJudgeError(operation, `${operation.id} could not be judged: the token may not do that (403).`);
}

/** What no request to the server that is judged can reach is not asked for there. */
function holdToPlace({ document }: Contract, { operation }: RequestDraft): void {
  if (operation.path.includes('#')) {
    const message = `${operation.id} could not be judged: its path has a #, and what follows one is never sent.`;
    throw new CannotJudgeError(operation, message);
  }
  const server = ownServer(document, operation);
  if (server === undefined) return;
  const message = `${operation.id} could not be judged: the document has it on a server of its own, ${server}.`;
  throw new CannotJudgeError(operation, message);
}

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
  { resources }: Pick<Session, 'resources'>,
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
