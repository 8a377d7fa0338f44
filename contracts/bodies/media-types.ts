/** Media types of JSON with one value a line. */
export const lineTypes: RegExp =
  /^application\/(x-)?(ndjson|jsonl|jsonlines|json-lines|json-seq|json-stream)$|\+json-seq$/;

/** Media types that are text, whatever it says. */
export const textTypes: RegExp =
  /^text\/|^application\/(csv|graphql|jwt|(x-)?yaml|toml|sql|javascript|ecmascript|x-sh|x-pem-file)$/;

/** Whether a body without a single byte is one of this media type: an empty text, a form without fields. */
export function mayBeEmpty(essence: string): boolean {
  return essence.startsWith('text/') || essence === 'application/x-www-form-urlencoded' || lineTypes.test(essence);
}
