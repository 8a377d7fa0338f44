/** What a backend is shown to let somebody in: one kind of credentials, or several. */
export interface Login {
  /** A token, shown as `Authorization: Bearer …`. */
  readonly bearer?: string;
  /** A user and a password: `user:password`. */
  readonly basic?: string;
  /**
   * The API key, shown where the document says: in a header, in the query or in a cookie. Where several are asked for,
   * each under the name of its scheme, or of its header, parameter or cookie.
   */
  readonly key?: string | Readonly<Record<string, string>>;
  /** Headers that every request has, whatever the document asks for. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Headers by which nobody is let in: what they say may be shown. */
const harmless = new Set(
  [
    'accept accept-charset accept-encoding accept-language cache-control content-language content-type dnt from origin',
    'pragma prefer referer traceparent tracestate user-agent api-version version',
    'request-id correlation-id trace-id tenant tenant-id org org-id organization organization-id workspace workspace-id',
    'account account-id region project project-id',
  ].flatMap((line) => line.split(' ')),
);

/** Whether a header that somebody gives may be shown, and lets nobody in. */
export function isHarmlessHeader(name: string): boolean {
  const plain = name.toLowerCase();
  return harmless.has(plain) || harmless.has(plain.replace(/^x-/, '')) || plain.endsWith('-version');
}

/** A token alone: shown wherever a document asks for a key, for `user:password` or for a token, and as a bearer token else. */
export type TokenOrLogin = string | Login;
