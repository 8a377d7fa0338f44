import { readJsonBody } from '../json-body.ts';
import { isSecretName, redacted, redactSecrets } from '../traffic/secrets.ts';
import type { Exchange } from './exchange-log.ts';
import { cutText } from './findings/cut-text.ts';
import { showToken, withCredentials } from './shown-credentials.ts';

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

/** The most of a body that is shown, in characters. */
const mostBody = 2000;

/** The most of a body that is looked through for secrets as JSON; of a larger one only the beginning is shown. */
const mostRead = 200_000;

/** The most headers that are shown. */
const mostHeaders = 60;

/** Writes an exchange down for a report. `clean` takes the token out of a text. */
export function reportedExchange(
  { operation, request, answer }: Exchange,
  clean: (text: string) => string,
): ReportedExchange {
  const headersOf = (headers: Readonly<Record<string, string>>): Record<string, string> =>
    Object.fromEntries(
      Object.entries(headers)
        .slice(0, mostHeaders)
        .map(([name, text]) => [cutText(name, 200), isSecretName(name) ? redacted : cutText(clean(text), 1000)]),
    );
  const shown =
    request.credentials === 'good'
      ? showToken(operation, '$TOKEN', { basic: (token) => token, url: (token) => token })
      : { headers: {}, query: [] };
  return {
    request: {
      method: request.method,
      target: cutText(clean(withCredentials(request, shown).target), 2000),
      headers: { ...shown.headers, ...headersOf(request.headers) },
      body: clean(bodyText(request.body ?? '')),
    },
    response: { status: answer.status, headers: headersOf(answer.headers), body: clean(bodyText(answer.body)) },
  };
}

function bodyText(body: string): string {
  const read = body.length > mostRead || body === '' ? undefined : readJsonBody(body);
  const text = read?.ok === true ? JSON.stringify(redactSecrets(read.value), null, 2) : body;
  if (text.length <= mostBody) return text;
  return `${text.slice(0, mostBody)}… (${text.length} characters)`;
}
