import { shellQuoted } from '../../../../../contracts/exchange/shell-quoted.ts';
import type { Har } from '../../../../engine/journal/har/har-format.ts';
import type { JournalEntry } from '../../../../engine/journal/journal.ts';
import { serviceHosts } from '../../../../integrator/service/regions.ts';
import { saveFile } from '../../parts/text/save-file.ts';
import { accountOf, attempt, type Context, say } from '../../state/context.ts';
import { bearerOf, sendAsApp } from '../call-api.ts';
import { refreshSoon } from '../refresh.ts';

/** Whether the page knows how an exchange is sent: to integrator.io, with a token of the account. */
export function canSend({ url, call, forgotten }: JournalEntry): boolean {
  const parsed = URL.parse(url);
  const isOfService = parsed !== null && (parsed.pathname.startsWith('/v1/') || serviceHosts.has(parsed.hostname));
  return isOfService && call === undefined && !forgotten;
}

/** The line that sends an exchange again from a shell, to the fake that the page looks at. */
export function curlOf(context: Pick<Context, 'store' | 'token' | 'integrator'>, entry: JournalEntry): string {
  const { method, url, requestBody } = entry;
  const parsed = URL.parse(url);
  const target = parsed === null ? url : `${context.integrator.url}${parsed.pathname}${parsed.search}`;
  return [
    method === 'HEAD' ? 'curl -I' : 'curl -i',
    ...(method === 'GET' || method === 'HEAD' ? [] : ['-X', method]),
    ...(canSend(entry) ? ['-H', shellQuoted(`Authorization: Bearer ${bearerOf(context)}`)] : []),
    ...(requestBody === undefined
      ? []
      : ['-H', shellQuoted('Content-Type: application/json'), '--data-raw', shellQuoted(JSON.stringify(requestBody))]),
    shellQuoted(target),
  ].join(' ');
}

/** Copies the line of an exchange. */
export async function copyCurl(context: Context, entry: JournalEntry): Promise<void> {
  await attempt(context, async () => {
    await navigator.clipboard.writeText(curlOf(context, entry));
    say(context, 'The line is in your clipboard.');
  });
}

/** Sends an exchange again, as an app of the account would: the journal has a line of it. */
export async function sendAgain(context: Context, entry: JournalEntry): Promise<void> {
  await attempt(context, async () => {
    const { method, url, requestBody } = entry;
    const { status } = await sendAsApp(context, method, url, requestBody);
    say(context, `Sent again: ${status}. The journal has a new line of it.`);
    refreshSoon(context);
  });
}

/** Opens the form for a fault that is about exchanges like this one. */
export function makeFault({ store }: Context, { operation, method, url }: JournalEntry): void {
  const path = URL.parse(url)?.pathname ?? url;
  store.change({
    view: 'faults',
    notice: undefined,
    faultDraft: operation === undefined ? { method, path } : { operation },
  });
}

/** Writes the journal to a file, as other tools read it. */
export async function saveHar(context: Context): Promise<void> {
  await attempt(context, async () => {
    const har: Har = await accountOf(context).journal.har();
    const name = saveFile(context.store.state.account, 'har', har);
    say(context, `${name} is in your downloads.`);
  });
}
