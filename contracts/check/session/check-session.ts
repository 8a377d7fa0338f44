import { cutText } from '../exchange/cut-text.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { showExchange } from '../exchange/reported-exchange.ts';
import type { CheckFindings } from '../failures/check-findings.ts';
import { type Phase, withoutToken } from '../failures/failure.ts';
import type { Complaint, Findings } from '../failures/findings.ts';
import { maxNotes } from '../failures/report-room.ts';
import type { CheckPlan } from './check-plan.ts';
import { failureOf } from './failure-of.ts';
import { createSend } from './send.ts';
import type { CheckSession, Session } from './session.ts';

/** The session as one check has it, which enters what it finds; failures of the same kind are kept once. */
export function sessionOfCheck(session: Session, phase: Phase, plan: CheckPlan, found: CheckFindings): CheckSession {
  /** The complaints whose failure is kept, as they came: to word one takes longer than to find it. */
  const kept = new Set<string>();
  const fail = (exchange: Exchange, complaint: Complaint): void => {
    const kind = `${exchange.operation.id} ${complaint.rule}`;
    if (kept.has(kind)) return;
    const shown = found.exchanges.get(exchange) ?? showExchange(session.contract, exchange, session.token);
    found.exchanges.set(exchange, shown);
    const failure = failureOf(session, phase, plan, exchange, complaint, shown);
    if (found.failures.has(failure.id)) kept.add(kind);
    else if (session.room.take(failure, found.failures.size)) {
      kept.add(kind);
      found.failures.set(failure.id, failure);
    } else found.leftOut += 1;
  };
  const note: Findings['note'] = (operation, message, code) => {
    const text = cutText(withoutToken(message, session.token), 1000);
    const key = `${operation.id} ${text}`;
    if (!found.notes.has(key) && found.notes.size < maxNotes)
      found.notes.set(key, { ...(code !== undefined && { code }), phase, operation: operation.id, message: text });
  };
  const leaveUnjudged: Findings['leaveUnjudged'] = (operation, message, code) => {
    found.isUnjudged = true;
    note(operation, message, code);
  };
  const withFail = (failTo: Findings['fail']): CheckSession => ({
    ...session,
    send: createSend(session, { fail: failTo, note }),
    fail: failTo,
    note,
    leaveUnjudged,
    with: withFail,
  });
  return withFail(fail);
}
