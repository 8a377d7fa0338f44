/** User and password of `Basic` credentials. */
export function basicParts(value: string): string[] {
  try {
    const text = atob(value.replace(/^basic\s+/i, ''));
    return [text, text.slice(text.indexOf(':') + 1)];
  } catch {
    return [];
  }
}
