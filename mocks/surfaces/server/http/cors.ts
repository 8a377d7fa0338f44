import type { IncomingMessage, ServerResponse } from 'node:http';
import { isThisMachine } from '../../../../spec/routing/this-machine.ts';
import { OptionError } from '../../../integrator/errors/option-error.ts';
import { isPreflight, preflightHeaders, preflightVary, readableHeaders } from '../../cors/cors-headers.ts';
import { headerOf } from '../../cors/let-page-read.ts';

/**
 * Which pages may read what the server responds with. `local`: those of this machine. A list: these origins too, such as
 * `https://app.example`; `*` stands for any. `off`: the server says nothing of it, so only its own pages may.
 */
export type Cors = 'local' | 'off' | readonly string[];

/** Lets pages of other origins ask; true where the request was a browser's question whether it may, and is served. */
export type CorsGate = (message: IncomingMessage, response: ServerResponse) => boolean;

/** The most origins that are reported: a page that makes them up must not fill the terminal. */
const maxReported = 20;

/**
 * Makes the gate for pages of other origins.
 *
 * @param tell Called once for each origin that is kept out, with what lets it in.
 * @throws {OptionError} where an origin is none.
 */
export function createCors(cors: Cors, tell: (sentence: string) => void): CorsGate {
  if (cors === 'off') return () => false;
  const allowed = new Set(cors === 'local' ? [] : cors.map(readOrigin));
  const reported = new Set<string>();
  return (message, response) => {
    const { origin, host } = message.headers;
    if (origin === undefined) return false;
    const header = (name: string): string | undefined => headerOf(message, name);
    const asked = isPreflight(message.method, header);
    const isAllowed = isLocalOrigin(origin) || origin === `http://${host}` || allowed.has(origin) || allowed.has('*');
    response.setHeader('vary', asked ? preflightVary : 'Origin');
    if (isAllowed) {
      const allowing = asked ? preflightHeaders(origin, header) : readableHeaders(origin);
      for (const [name, value] of Object.entries(allowing)) response.setHeader(name, value);
    } else if (!reported.has(origin) && reported.size < maxReported) {
      reported.add(origin);
      tell(keptOut(origin));
    }
    if (asked) response.writeHead(204).end();
    return asked;
  };
}

/** Whether an origin is one of this machine, such as that of a development server. */
function isLocalOrigin(origin: string): boolean {
  const parsed = URL.parse(origin);
  if (parsed === null || parsed.origin !== origin || !/^https?:$/.test(parsed.protocol)) return false;
  return isThisMachine(parsed.hostname);
}

function keptOut(origin: string): string {
  const page = origin === 'null' ? 'A page without an origin (a file, or a sandboxed frame)' : `A page of ${origin}`;
  return `${page} asked, and its browser keeps the responses from it. To let it read them, start with --cors ${origin}.`;
}

/** An origin as browsers send it. */
function readOrigin(text: string): string {
  if (text === '*' || text === 'null') return text;
  const parsed = URL.parse(text);
  const isBare = parsed !== null && /^[^:/\s]+:\/\/[^/?#@\s]+\/?$/.test(text);
  // Only the schemes of the web have an origin by the standard; a shell such as Tauri sends `tauri://localhost`.
  if (isBare) return parsed.origin === 'null' ? text.replace(/\/$/, '') : parsed.origin;
  throw new OptionError(
    `Failed to read cors (--cors): ${JSON.stringify(text)} is no origin. Give one such as https://app.example, or * for any.`,
  );
}
