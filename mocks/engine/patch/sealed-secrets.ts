import type { Masking } from '../../../contracts/redaction/masked-values.ts';
import { secretMask } from '../../../contracts/redaction/secrets/mark.ts';
import { isRecord } from '../../../spec/document/document.ts';
import { changeAt } from '../../../spec/resource/change-at.ts';
import type { MarkedField } from '../../../spec/resource/resource.ts';

/** A record whose secrets are sealed: operations carry them about, and see none of them. */
export interface SealedSecrets {
  readonly sealed: unknown;
  /** A value as whoever sends operations sees it: masks in the place of seals. */
  readonly seen: (value: unknown) => unknown;
  /** A value with the secrets back, as far as they stand at places of secrets; elsewhere their masks. */
  readonly opened: (value: unknown) => unknown;
}

/** A character that no text has: it is for private use. */
const seal = '\u{e000}';

/** The text of one. */
const sealedText = /^\u{e000}(\d{1,9})\u{e000}$/u;

/** Seals the secrets of a record, so that no operation moves one to where it would be shown, and no test guesses it. */
export function sealSecrets(
  record: unknown,
  secrets: readonly MarkedField[],
  masking: Masking<MarkedField>,
): SealedSecrets {
  const kept: { readonly secret: unknown; readonly mask: unknown }[] = [];
  let sealed = record;
  for (const field of secrets) {
    sealed = changeAt(sealed, field.path, (found) => {
      if (found === null || found === '' || typeof found === 'boolean' || isSeal(found)) return found;
      const mask = masking(field, found);
      kept.push({ secret: found, mask: typeof mask === 'string' ? mask : secretMask });
      return `${seal}${kept.length - 1}${seal}`;
    });
  }
  const keptIn = (text: string): { readonly secret: unknown; readonly mask: unknown } => {
    const [, index] = sealedText.exec(text) ?? [];
    return (index === undefined ? undefined : kept[Number(index)]) ?? { secret: text, mask: text };
  };
  const secretIn = (text: string): unknown => keptIn(text).secret;
  const seen = (value: unknown): unknown => replaceTexts(value, (text) => keptIn(text).mask);
  return {
    sealed,
    seen,
    opened: (value) => {
      let opened = value;
      for (const { path } of secrets) opened = changeAt(opened, path, (found) => replaceTexts(found, secretIn));
      return seen(opened);
    },
  };
}

/** Two marks may lead to the same field: it is sealed once. */
function isSeal(value: unknown): boolean {
  return typeof value === 'string' && sealedText.test(value);
}

function replaceTexts(value: unknown, replace: (text: string) => unknown): unknown {
  if (typeof value === 'string') return replace(value);
  if (Array.isArray(value)) return value.map((item) => replaceTexts(item, replace));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, replaceTexts(child, replace)]));
}
