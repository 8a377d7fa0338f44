import type { MockToken } from '../../engine/tokens/mock-token.ts';
import type { SendOptions } from '../../engine/webhooks/webhooks.ts';
import type { ControlClient } from './client/control-client.ts';
import { responseWith } from './client/response-guards.ts';

/** What became of a webhook that a server has sent. */
export interface SentWebhook {
  /** The number of its entry in the journal. */
  readonly sequence: number;
  readonly url: string;
  /** What the receiver responded with; 0 where nobody did, or nothing was sent. */
  readonly status: number;
  readonly reason?: string;
}

/** What only the fake of another document than integrator.io's has: tokens with scopes, and webhooks. */
export interface ConnectedDocument {
  readonly tokens: {
    /** Makes a token good, until the fake is reset. Rejects with {@link ConnectError} where the fake is integrator.io's. */
    add(token: string | MockToken): Promise<void>;
    /** Makes a token bad from now on, in every account, until the fake is reset. */
    revoke(token: string): Promise<void>;
  };
  readonly webhooks: {
    /**
     * Sends a webhook of the document from the server, to a program of its machine. Rejects with {@link ConnectError}
     * where the document has none of this name, or its body is wrong.
     *
     * @example
     * const { status } = await integrator.document.webhooks.send('adopted', { to: 'http://localhost:3000/hook' });
     */
    send(name: string, options: SendOptions): Promise<SentWebhook>;
  };
}

const isSent = responseWith<SentWebhook>('sequence', 'url', 'status');

/** Reaches the tokens and webhooks of a document's fake in another process. */
export function connectDocument(client: ControlClient): ConnectedDocument {
  return {
    tokens: {
      add: (given) => {
        const { token, ...known } = typeof given === 'string' ? { token: given } : given;
        return client.tell('PUT', `/tokens/${encodeURIComponent(token)}`, known);
      },
      revoke: (token) => client.tell('PUT', `/revoked-tokens/${encodeURIComponent(token)}`),
    },
    webhooks: {
      send: (name, { account = 'default', ...options }) =>
        client.ask(
          'POST',
          `/accounts/${encodeURIComponent(account)}/webhooks/${encodeURIComponent(name)}`,
          isSent,
          options,
        ),
    },
  };
}
