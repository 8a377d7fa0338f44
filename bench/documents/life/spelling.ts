/** A name without its spelling: `FriendlyName` and `friendly_name` are one. */
export function spelling(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
