/**
 * A name that no other run has. It stands in the name of each record that the run creates, and decides what a clean-up
 * removes; what is sent and found does not depend on it otherwise.
 */
export function freshRunName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(6));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
