import { preview } from '../../../../contracts/violations/violation.ts';
import { isRecord } from '../../../../spec/document/document.ts';
import { parseJson } from '../../../../spec/json/json-depth.ts';
import type { AppError, AppHost, HostOutcome } from '../interface/app-host.ts';

/** A stack that runs somewhere. */
export interface StackPlace {
  /** Its `hostURI`. */
  readonly url: string;
  readonly systemToken: string;
  /** Whether it serves code of an account of its own, for apps of connectors too. @default false */
  readonly diy?: true | undefined;
}

/** Calls functions of a stack over HTTP, as the service does. Source: the published server of stacks. */
export function stackHost({ url, systemToken, diy }: StackPlace): AppHost {
  const where = url.replace(/\/$/, '');
  return {
    where,
    has: () => true,
    call: async ({ _connectorId, ...call }, { signal }) => {
      const whose = diy === true || _connectorId === undefined ? { diy: true } : { _connectorId };
      try {
        const response = await fetch(`${where}/function`, {
          method: 'POST',
          headers: { authorization: `Bearer ${systemToken}`, 'content-type': 'application/json' },
          body: JSON.stringify({ ...call, ...whose }),
          signal,
        });
        return outcomeOf(response.status, await response.text());
      } catch (error) {
        if (signal.aborted) throw error;
        const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
        return { status: 0, why: `no stack responds at ${where}/function (${cause}). Start it, or give its URL` };
      }
    },
  };
}

function outcomeOf(status: number, text: string): HostOutcome {
  const body = text === '' ? undefined : parsed(text);
  if (status >= 200 && status < 300 && body !== unread) return { status: 200, result: body };
  const listed = isRecord(body) ? body['errors'] : undefined;
  if ((status === 401 || status === 422) && Array.isArray(listed) && listed.length > 0)
    return { status, errors: listed.map(appError) };
  return { status: 0, why: `the stack responded with ${status} and ${preview(text)}, which is no response of a stack` };
}

function appError(one: unknown): AppError {
  const { code, message } = isRecord(one) ? one : {};
  return { code: String(code ?? 'error'), message: String(message ?? '') };
}

const unread: unique symbol = Symbol('no JSON');

function parsed(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return unread;
  }
}
