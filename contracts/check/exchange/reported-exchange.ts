import type { Contract } from '../../contract/contract.ts';
import type { TokenOrLogin } from '../../exchange/login.ts';
import { secretPlacesOf } from '../../redaction/marked-secrets.ts';
import type { Redaction } from '../../redaction/redaction.ts';
import {
  type HideValue,
  hidingMarked,
  learnMessage,
  redactionFor,
  shownBody,
  shownTarget,
} from '../../redaction/run-redaction.ts';
import { cutText } from './cut-text.ts';
import type { Exchange } from './exchange-log.ts';
import { plainCoding, reportedCredentials, withCredentials } from './shown-credentials.ts';

/** A request and its response as a report shows them: texts without secrets, cut where they are long. */
export interface ReportedExchange {
  readonly request: {
    readonly method: string;
    /** Path and query below the base URL. */
    readonly target: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  readonly response: {
    /** 0: there was none. */
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

/** An exchange as a report shows it, and what takes its secrets out of what is said about it. */
export interface ShownExchange {
  readonly reported: ReportedExchange;
  readonly redaction: Redaction;
  /** Hides what is secret in the body of the request. */
  readonly hideSent: HideValue;
  /** What the run shows to be let in; it is written nowhere. */
  readonly token: TokenOrLogin;
}

/** Shows an exchange of a run that is let in by a token or a login; the contract tells which fields are secret, whatever their names. */
export function showExchange(contract: Contract, exchange: Exchange, token: TokenOrLogin): ShownExchange {
  const { operation, request, response } = exchange;
  const redaction = redactionFor(token);
  const hide = hidingMarked(secretPlacesOf(contract, operation, response.status));
  learnMessage(redaction, request, hide.sent);
  learnMessage(redaction, response, hide.returned);
  const reported = reportedExchange(exchange, redaction, hide, token);
  return { reported, redaction, hideSent: hide.sent, token };
}

/** The most of a body that is shown, in characters. */
const maxBody = 2000;

/** The most headers that are shown. */
const maxHeaders = 60;

/** Writes an exchange down for a report. */
function reportedExchange(
  { operation, request, response }: Exchange,
  redaction: Redaction,
  hide: ReturnType<typeof hidingMarked>,
  token: TokenOrLogin,
): ReportedExchange {
  const headersOf = (headers: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      redaction
        .headers(Object.entries(headers).slice(0, maxHeaders))
        .map(([name, text]) => [cutText(name, 200), cutText(text, 1000)]),
    );
  const sent = { headers: request.headers, target: shownTarget(redaction, request.target) };
  const shown = reportedCredentials(operation, request.credentials, token, plainCoding);
  return {
    request: {
      method: request.method,
      target: cutText(withCredentials(sent, shown).target, 2000),
      headers: { ...shown.headers, ...headersOf(request.headers) },
      body: bodyText(redaction, request.body ?? '', hide.sent),
    },
    response: {
      status: response.status,
      headers: headersOf(response.headers),
      body: bodyText(redaction, response.body, hide.returned),
    },
  };
}

function bodyText(redaction: Redaction, body: string, hide: HideValue): string {
  const text = shownBody(redaction, body, hide, 2);
  if (text.length <= maxBody) return text;
  return `${text.slice(0, maxBody)}… (${Math.max(text.length, body.length)} characters)`;
}
