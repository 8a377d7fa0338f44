import type { CheckFailure } from '../../check/failures/failure.ts';
import { type Html, html } from '../../page/html.ts';

/** The request and the response that show a failure, and the line that sends the request again. */
export function exchangeOf({ exchange, curl }: CheckFailure): Html {
  if (exchange === undefined) return html``;
  const { request, response } = exchange;
  const status = response.status === 0 ? 'no response' : String(response.status);
  return html`<div class="exchange">
<div><h3>Request</h3><pre role="region" tabindex="0" aria-label="Request">${request.method} ${request.target}
${headersOf(request.headers)}${request.body === '' ? '' : `\n${request.body}`}</pre></div>
<div><h3>Response <span class="status ${levelOf(response.status)}">${status}</span></h3><pre role="region" tabindex="0" aria-label="Response">${headersOf(response.headers)}
${response.body === '' ? '(no body)' : response.body}</pre></div>
</div>
${curl === '' ? html`` : html`<h3>Send it again</h3><pre class="curl" role="region" tabindex="0" aria-label="Line for a shell">${curl}</pre>`}`;
}

function headersOf(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, text]) => `${name}: ${text}\n`)
    .join('');
}

function levelOf(status: number): string {
  return status === 0 || status >= 500 ? 'bad' : status >= 400 ? 'doubtful' : 'good';
}
