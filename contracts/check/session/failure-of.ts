import { placeOf } from '../../../spec/document/line-map.ts';
import type { Operation } from '../../../spec/operation/operation.ts';
import { cutText } from '../exchange/cut-text.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import type { ShownExchange } from '../exchange/reported-exchange.ts';
import { type CheckFailure, curlLine, type Phase } from '../failures/failure.ts';
import type { Complaint } from '../failures/findings.ts';
import type { Inferred } from '../inferred/inferred.ts';
import { inferredOf } from '../resource/reading/inferred-of.ts';
import { resourceOf } from '../resource/resources.ts';
import type { CheckPlan } from './check-plan.ts';
import type { Session } from './session.ts';

function idOf(...parts: readonly string[]): string {
  return parts.join(' › ');
}

/** The longest line for a shell that a report holds, in characters. */
const maxCurl = 16_000;

/** A failure as the report has it: worded without secrets, and cut where it is long. */
export function failureOf(
  session: Session,
  phase: Phase,
  { title: check, inferred }: Pick<CheckPlan, 'title' | 'inferred'>,
  exchange: Exchange,
  complaint: Complaint,
  shown: ShownExchange,
): CheckFailure {
  const { contract, baseUrl } = session;
  const { redaction, reported } = shown;
  const { operation } = exchange;
  const documentPointer = complaint.documentPointer ?? operation.pointer;
  const clean = (text: string, max: number): string => cutText(redaction.text(text), max);
  const rule = clean(complaint.rule, 300);
  const curl = curlLine(baseUrl, exchange, shown);
  const rests = restsOn(session, inferred, operation, rule);
  return {
    id: idOf(phase, operation.id, check, rule),
    phase,
    operation: operation.id,
    check,
    rule,
    message: clean(complaint.message, 2000),
    received: clean(complaint.received, 4000),
    documented: clean(complaint.documented, 4000),
    documentPointer,
    ...placeOf(contract.lineOf, documentPointer),
    // A part of a line for a shell would be of no use.
    curl: curl.length > maxCurl ? '' : curl,
    place: clean(complaint.place ?? rule, 300),
    ...(rests !== undefined && { inferred: rests }),
    exchange: reported,
  };
}

/** What a failure rests on that the document does not say: of its check, and of the resource that it is about. */
function restsOn(
  { contract, conventions, resources }: Session,
  ofCheck: Inferred | undefined,
  operation: Operation,
  rule: string,
): string | undefined {
  if (conventions.isExact) return undefined;
  const resource = resourceOf(resources, operation);
  const all = [ofCheck, ...(resource === undefined ? [] : inferredOf(contract, resource))];
  const texts = all.flatMap((one) => (one?.rules.test(rule) === true ? [one.text] : []));
  return texts.length === 0 ? undefined : texts.join('; ');
}

/** The failure of a backend that does not let the run tell its own records from those of others. */
export function unsafe({ contract, ledger }: Session, phase: Phase, plan: CheckPlan, message: string): CheckFailure {
  const documentPointer = plan.operation?.pointer ?? '#';
  return {
    id: idOf(phase, plan.operation?.id ?? '', plan.title, 'own records'),
    phase,
    operation: plan.operation?.id ?? '',
    check: plan.title,
    rule: 'own records',
    message: `${message} The run writes no more.`,
    received: 'a record that does not carry the tag of the run',
    documented: `a record that was created with the tag ${ledger.tag}, and carries it`,
    documentPointer,
    ...placeOf(contract.lineOf, documentPointer),
    curl: '',
    place: 'own records',
    exchange: undefined,
  };
}
