import type { JsonPointer } from '../../../../spec/json/json-pointer.ts';
import type { DocumentReader } from '../../document/reader.ts';
import { alternativesOf, commonParts, type Pointers } from '../view/alternatives.ts';
import type { Written } from '../view/view.ts';
import { isAnything, isNothing, type NormalForm, normalFormOf } from './normal-form.ts';

/** The schemas of one document, each brought to its normal form once. */
export class Schemas {
  readonly reader: DocumentReader;
  readonly #forms = new Map<string, NormalForm>();

  constructor(reader: DocumentReader) {
    this.reader = reader;
  }

  form(pointers: Pointers): NormalForm {
    const key = pointers.join('\n');
    const known = this.#forms.get(key);
    if (known !== undefined) return known;
    const form = normalFormOf(alternativesOf(this.reader, pointers), pointers[0] ?? '#');
    this.#forms.set(key, form);
    return form;
  }

  /** A keyword that is said of the whole schema, such as `default` or `readOnly`. */
  annotation(pointers: Pointers, keyword: string): Written | undefined {
    for (const { pointer, value } of commonParts(this.reader, pointers)) {
      if (Object.hasOwn(value, keyword)) return { value: value[keyword], pointer: `${pointer}/${keyword}` };
    }
    return undefined;
  }

  isFlagged(pointers: Pointers, keyword: 'readOnly' | 'writeOnly'): boolean {
    return this.annotation(pointers, keyword)?.value === true;
  }

  isNothing(pointers: Pointers): boolean {
    return pointers.length > 0 && isNothing(this.form(pointers));
  }

  isAnything(pointers: Pointers): boolean {
    return pointers.length === 0 || isAnything(this.form(pointers));
  }

  pointerOf(pointers: Pointers, otherwise: JsonPointer): JsonPointer {
    return pointers[0] ?? otherwise;
  }
}
