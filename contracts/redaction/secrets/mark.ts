/** What stands in the place of a secret, whoever hid it here. */
export const redacted = '[redacted]';

/** What a service shows in the place of a secret that it keeps. */
export const secretMask = '******';

const marks =
  /^\W*(redacted|removed|hidden|filtered|masked|scrubbed|sanitized|sanitised|obfuscated|anonymized|secret)\b[^a-z]*$|^[*x•#.-]{3,}$|\*{3}|\[redacted\]/i;

/** Whether a text stands in the place of one that a recorder hid: this package, in any version, or another. */
export function isMark(text: string): boolean {
  return marks.test(text.trim());
}
