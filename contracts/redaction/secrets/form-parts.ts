import { redacted } from './mark.ts';
import { isSecretName } from './secret-names.ts';

/** A part of a `multipart/form-data` body: its head, with the name of its field, and its content. */
const part =
  /((?<!\w)name="([^"\r\n]{1,80})"[^\r\n]{0,200}(?:\r?\n[^\r\n]{1,200}){0,4}\r?\n\r?\n)([\s\S]*?)(?=\r?\n--|$)/g;

/** A body in parts without the content of those whose fields are secret; any other text as it is. */
export function hideParts(text: string): string {
  return text.replaceAll(part, (whole, head: string, name: string, content: string) =>
    isSecretName(name, true) && content !== '' ? head + redacted : whole,
  );
}
