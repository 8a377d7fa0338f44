/** A JSON object that nobody has looked into yet, and nobody changes. */
export type JsonObject = Readonly<Record<string, unknown>>;
