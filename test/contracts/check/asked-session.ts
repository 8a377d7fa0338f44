import type { CheckConventions } from '../../../contracts/check/resource/conventions.ts';
import { type SmallSession, smallSession } from './small-session.ts';

/** A response: its status, its JSON and its headers. */
export type Given = readonly [status: number, value?: unknown, headers?: Readonly<Record<string, string>>];

/** A session, and what the backend was asked in it. */
export interface AskedSession extends SmallSession {
  /** Each request as `POST /notes`, with its query. */
  readonly asked: readonly string[];
  /** The bodies of those that had one. */
  readonly sent: readonly unknown[];
}

/**
 * A session against a backend that responds to `POST /notes` with what it is given for that: with one after the other,
 * and with the last again and again. Whatever else it is asked is not there.
 */
export function askedSession(
  document: object,
  given: Readonly<Record<string, readonly Given[]>>,
  conventions: Partial<CheckConventions> = {},
): AskedSession {
  const asked: string[] = [];
  const sent: unknown[] = [];
  const times = new Map<string, number>();
  const small = smallSession(document, conventions, async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const what = `${request.method} ${pathname}`;
    const before = times.get(what) ?? 0;
    times.set(what, before + 1);
    asked.push(what + search);
    const body = await request.text();
    if (body !== '') sent.push(JSON.parse(body));
    const responses = given[what] ?? [];
    const [status, value, headers = {}] = responses[before] ?? responses.at(-1) ?? [404];
    return value === undefined ? new Response(null, { status, headers }) : Response.json(value, { status, headers });
  });
  return { ...small, asked, sent };
}
