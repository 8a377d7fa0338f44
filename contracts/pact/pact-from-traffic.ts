import type { Contract } from '../contract/contract.ts';
import { secretPlacesOf } from '../redaction/marked-secrets.ts';
import { shownTarget } from '../redaction/run-redaction.ts';
import { exchangeRedaction } from '../traffic/judge/exchange-redaction.ts';
import { trafficScope } from '../traffic/judge/traffic-scope.ts';
import type { RecordedExchange } from '../traffic/read/recorded-exchange.ts';
import type { Interaction, PactFile } from './format/pact-file.ts';
import { interactionOf } from './interaction-of.ts';
import { RecordedState } from './needed/needed-records.ts';

/** Whose pact it is, and with whom. */
export interface PactOptions {
  readonly consumer: string;
  readonly provider: string;
  /** Further places where the service responds. Default: none. */
  readonly baseUrls?: readonly string[];
  /** What writes the file, and its version. */
  readonly tool: { readonly name: string; readonly version: string };
}

/** What became of recorded traffic. */
export interface WrittenPact {
  readonly pact: PactFile;
  /** The exchanges that are no interaction, and why. */
  readonly leftOut: readonly { readonly number: number; readonly request: string; readonly why: string }[];
  /** How many said the same as one before them. */
  readonly repeated: number;
  /** How many were not with the service. */
  readonly elsewhere: number;
}

/** Writes what was exchanged as a Pact file: values match by their shape where the document describes it. */
export function pactFromTraffic(
  contract: Contract,
  exchanges: readonly RecordedExchange[],
  { consumer, provider, baseUrls = [], tool }: PactOptions,
): WrittenPact {
  const scope = trafficScope(contract, baseUrls);
  const state = new RecordedState(contract, exchanges, baseUrls);
  const interactions = new Map<string, Interaction>();
  const leftOut: WrittenPact['leftOut'][number][] = [];
  let [repeated, elsewhere] = [0, 0];
  for (const exchange of exchanges) {
    const destination = scope(exchange.request.url);
    if (destination.kind !== 'service') {
      elsewhere += 1;
      continue;
    }
    const { url } = destination;
    const { method } = exchange.request;
    const found = contract.route(method, url.pathname);
    const operation = found.kind === 'operation' ? found.operation : undefined;
    const places = secretPlacesOf(contract, operation, exchange.response?.status ?? 0);
    const redaction = exchangeRedaction(exchange, url, places);
    const written =
      operation === undefined
        ? ({ kind: 'left-out', why: 'the document has no such operation' } as const)
        : interactionOf(contract, operation, exchange, url, redaction);
    if (written.kind === 'left-out') {
      const request = `${method} ${shownTarget(redaction, url.pathname)}`;
      leftOut.push({ number: exchange.number, request, why: written.why });
    } else {
      const given = state.before(exchange, url, written.texts, redaction);
      const interaction = { ...written.interaction, ...(given !== undefined && { providerStates: [given] }) };
      const key = JSON.stringify([interaction.request, interaction.response.status]);
      if (interactions.has(key)) repeated += 1;
      else interactions.set(key, interaction);
    }
    if (operation !== undefined) state.after(exchange, url);
  }
  const pact: PactFile = {
    consumer: { name: consumer },
    provider: { name: provider },
    interactions: named([...interactions.values()]),
    metadata: { pactSpecification: { version: '4.0' }, [tool.name]: { version: tool.version } },
  };
  return { pact, leftOut, repeated, elsewhere };
}

/** Interactions are known by their descriptions: those that say the same get a number. */
function named(interactions: readonly Interaction[]): Interaction[] {
  const seen = new Map<string, number>();
  return interactions.map((interaction) => {
    const { description } = interaction;
    const count = (seen.get(description) ?? 0) + 1;
    seen.set(description, count);
    return count === 1 ? interaction : { ...interaction, description: `${description} (${count})` };
  });
}
