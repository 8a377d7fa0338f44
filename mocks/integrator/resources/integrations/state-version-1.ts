/**
 * The records of an exported account of the first version, when there were integrations alone: no other resource is
 * touched by it.
 */
export function recordsOfVersion1(state: Readonly<Record<string, unknown>>): {
  readonly keys: readonly string[];
  readonly records: Readonly<Record<string, unknown>>;
} {
  return { keys: ['integrations'], records: { integrations: state['integrations'] } };
}
