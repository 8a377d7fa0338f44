/** What stands in the base64 of Basic, as the text that it was; `undefined` where it is no base64. */
export function basicLogin(encoded: string): string | undefined {
  try {
    return new TextDecoder().decode(Uint8Array.from(atob(encoded), (char) => char.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
