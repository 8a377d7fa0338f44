import type { Operation } from '../../../spec/operation/operation.ts';
import type { Exchange } from '../exchange/exchange-log.ts';
import { brief } from '../expect/meaning.ts';
import { placeOfDifference } from '../failures/place.ts';
import type { Inferred } from '../inferred/inferred.ts';
import type { CheckPlan } from '../session/check-plan.ts';
import type { CheckSession } from '../session/session.ts';

/** A stateful check that writes. */
export function story(operation: Operation, title: string, run: (session: CheckSession) => Promise<void>): CheckPlan {
  return { phase: 'stateful', operation, title, writes: true, run };
}

/** A stateful check that writes, and that nothing else may disturb meanwhile. */
export function alone(operation: Operation, title: string, run: (session: CheckSession) => Promise<void>): CheckPlan {
  return { ...story(operation, title, run), alone: true };
}

/** A check that takes something for granted though the document does not say it. */
export function restsOn(inferred: Inferred | undefined, plan: CheckPlan): CheckPlan {
  return inferred === undefined ? plan : { ...plan, inferred };
}

/** Fails with what was received and what was promised, where a promise does not hold. */
export function expectThat(
  session: CheckSession,
  exchange: Exchange,
  holds: boolean,
  rule: string,
  message: string,
  received: unknown,
  documented: unknown,
): boolean {
  if (!holds) {
    session.fail(exchange, {
      rule,
      message,
      received: typeof received === 'string' ? received : brief(received),
      documented: typeof documented === 'string' ? documented : brief(documented),
      documentPointer: exchange.operation.pointer,
      place: placeOfDifference(rule, received, documented),
    });
  }
  return holds;
}
