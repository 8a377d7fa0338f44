import type { AppCall, AppOutcome } from '../interface/app-caller.ts';
import type { AppError, HostOutcome } from '../interface/app-host.ts';

/**
 * What the service does with what came of a call: a result that is good is taken; where there is none, the request that
 * had the function called is refused with the app's own errors.
 *
 * Source: doc, of the app's code and message; choice, that whatever else goes wrong is refused alike.
 *
 * @param isBroken Whether the result breaks the contract of the function.
 */
export function outcomeFor({ kind, function: name }: AppCall, outcome: HostOutcome, isBroken: boolean): AppOutcome {
  switch (outcome.status) {
    case 200: {
      if (!isBroken) return { result: outcome.result };
      const message = `The function ${name} (${kind}) gave a result that cannot be taken; the journal has the reasons.`;
      return refused({ code: 'invalid_extension_response', message });
    }
    case 401:
    case 422: {
      const [first = { code: 'invalid_function', message: `The function ${name} failed.` }, ...more] = outcome.errors;
      return refused(first, ...more);
    }
    case 0:
      return refused({ code: 'extension_unavailable', message: `The function ${name} (${kind}): ${outcome.why}.` });
  }
}

function refused(...errors: readonly [AppError, ...AppError[]]): AppOutcome {
  return { refusal: { status: 422, body: { errors } } };
}
