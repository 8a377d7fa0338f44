import { type JsonPointer, pointerSegments } from '../../../spec/json/json-pointer.ts';
import type { Field, Shape } from '../../../spec/schema/shape.ts';
import type { SchemaError } from '../../schema/schema-validator.ts';

/** A place within a value: its shape, and whether it is that of a read-only field, or lies below one. */
interface Place {
  readonly at: JsonPointer;
  readonly shape: Shape | undefined;
  readonly readOnly: boolean;
}

/**
 * Tells of which complaints about a request there is nothing to say: what is read-only need not be sent, and what is
 * sent for it is ignored, so that neither can be wrong.
 */
export function forgiving(shape: Shape): (error: SchemaError) => boolean {
  // Most complaints stand beside one another.
  let last: Place = { at: '', shape, readOnly: false };
  const placeAt = (at: JsonPointer): Place => {
    if (last.at !== at) last = place(shape, at);
    return last;
  };
  return ({ keyword, params, instancePath: at }) => {
    const missing = keyword === 'required' ? params['missingProperty'] : undefined;
    if (typeof missing === 'string') return placeAt(at).shape?.fields?.get(missing)?.readOnly === true;
    const above = placeAt(at.slice(0, Math.max(0, at.lastIndexOf('/'))));
    if (above.readOnly) return true;
    const name = at.slice(above.at.length + 1);
    const [plain = name] = name.includes('~') ? pointerSegments(`/${name}`) : [];
    return above.shape?.fields?.get(plain)?.readOnly === true;
  };
}

function place(shape: Shape, at: JsonPointer): Place {
  let below: Shape | undefined = shape;
  let readOnly = false;
  for (const name of pointerSegments(at)) {
    const field: Field | undefined = below?.fields?.get(name);
    if (field?.readOnly === true) readOnly = true;
    below = field?.shape() ?? below?.items();
  }
  return { at, shape: below, readOnly };
}
