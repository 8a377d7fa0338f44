/** A name and a value, as Postman has them in many places. */
export interface PostmanPair {
  readonly key: string;
  readonly value: string;
  readonly description?: string;
  /** Not sent, until somebody ticks it. */
  readonly disabled?: boolean;
}

/** Where a request goes. */
export interface PostmanUrl {
  readonly raw: string;
  readonly host: readonly string[];
  readonly path: readonly string[];
  readonly query?: readonly PostmanPair[];
  /** The values of the parts of the path that begin with a colon. */
  readonly variable?: readonly PostmanPair[];
}

/** What a request sends: text, or the fields of a form. */
export type PostmanBody =
  | {
      readonly mode: 'raw';
      readonly raw: string;
      readonly options: { readonly raw: { readonly language: 'json' | 'text' } };
    }
  | { readonly mode: 'urlencoded'; readonly urlencoded: readonly PostmanPair[] }
  | { readonly mode: 'formdata'; readonly formdata: readonly (PostmanPair & { readonly type: 'text' })[] };

/** One request. */
export interface PostmanRequest {
  readonly name: string;
  readonly request: {
    readonly method: string;
    readonly header: readonly PostmanPair[];
    readonly url: PostmanUrl;
    readonly description?: string;
    readonly body?: PostmanBody;
  };
  readonly response: readonly [];
}

/** A folder of requests. */
export interface PostmanFolder {
  readonly name: string;
  readonly item: readonly PostmanRequest[];
}

/** A Postman collection, of version 2.1 of the format. */
export interface PostmanCollection {
  readonly info: {
    readonly name: string;
    readonly description?: string;
    readonly schema: 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';
  };
  readonly auth: {
    readonly type: 'bearer';
    readonly bearer: readonly [{ readonly key: 'token'; readonly value: string; readonly type: 'string' }];
  };
  readonly variable: readonly PostmanPair[];
  readonly item: readonly PostmanFolder[];
}
