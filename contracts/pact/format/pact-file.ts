/** One way in which a value may match. */
export interface Matcher {
  readonly match: 'type' | 'integer' | 'number' | 'boolean' | 'null' | 'regex' | 'equality' | 'contentType';
  readonly regex?: string;
  readonly min?: number;
  readonly value?: string;
}

/** The ways of one place: all of them, or one, have to match. */
export interface MatchingRule {
  readonly combine: 'AND' | 'OR';
  readonly matchers: readonly Matcher[];
}

/** The rules of a body or of headers, by the path of the value. */
export type MatchingRules = Readonly<Record<string, MatchingRule>>;

/** A body as it was sent. */
export interface PactBody {
  readonly content: unknown;
  readonly contentType: string;
  /** `base64` for bytes. */
  readonly encoded: false | 'base64';
}

/** What there has to be before an interaction. */
export interface ProviderState {
  readonly name: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** A request and the response to it. */
export interface Interaction {
  readonly type: 'Synchronous/HTTP';
  readonly description: string;
  readonly pending: false;
  readonly providerStates?: readonly ProviderState[];
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly query?: Readonly<Record<string, readonly string[]>>;
    readonly headers?: Readonly<Record<string, readonly string[]>>;
    readonly body?: PactBody;
  };
  readonly response: {
    readonly status: number;
    readonly headers?: Readonly<Record<string, readonly string[]>>;
    readonly body?: PactBody;
    readonly matchingRules?: { readonly header?: MatchingRules; readonly body?: MatchingRules };
  };
}

/** A Pact file, of version 4 of the specification. */
export interface PactFile {
  readonly consumer: { readonly name: string };
  readonly provider: { readonly name: string };
  readonly interactions: readonly Interaction[];
  readonly metadata: {
    readonly pactSpecification: { readonly version: '4.0' };
    readonly [tool: string]: { readonly version: string };
  };
}
