/** Whether a text can be the name of a header at all: no message of HTTP has one that is called otherwise. */
export function isHeaderName(name: string): boolean {
  return /^[!#$%&'*+.^_`|~0-9a-z-]+$/i.test(name);
}
