import { isJson, isStructured, isXml } from '../../../spec/content/media-type.ts';
import { isRecord } from '../../../spec/document/document.ts';
import type { DocumentedResponse } from '../../../spec/operation/operation.ts';
import type { Shape } from '../../../spec/schema/shape.ts';
import { writeXml } from '../../xml/write-xml.ts';
import { type Basis, fits, type Reply, sampled } from '../basis/basis.ts';
import { type ErrorFacts, type ErrorWords, errorWords } from './error-words.ts';
import { errorAbout } from './errors-by-field.ts';
import { mediaExample, namedExample } from './examples/media-example.ts';
import { xmlExample } from './examples/xml-example.ts';

/**
 * Fills an error as the document describes it: its example or a sample of its schema, with what is known of the
 * problem in the fields whose names say so.
 *
 * `undefined` where the document describes one that nothing can be found for.
 */
export function documentedError(
  basis: Basis,
  documented: DocumentedResponse,
  { status, headers, body }: Reply,
  facts: ErrorFacts,
): Reply | undefined {
  const medias = [...documented.content];
  const [essence, content] = medias.find(([one]) => isJson(one) || one.includes('*')) ?? medias[0] ?? [];
  if (essence === undefined || content === undefined) return undefined;
  const { schema } = content;
  const type = essence.includes('*') ? 'application/json' : essence;
  const respond = (body: unknown): Reply => ({
    status: facts.status,
    headers: { ...headers, 'content-type': type },
    // A text alone is no XML: it stands in an element.
    body: isXml(type) && typeof body === 'string' ? writeXml(basis.document, schema, body, 'error') : body,
  });
  // An example that is called like the kind of problem is the one that is meant.
  const example = namedExample(basis, content.pointer, facts.kind) ?? mediaExample(basis, content.pointer);
  if (!isStructured(type)) return respond(typeof example === 'string' ? example : facts.sentence);
  if (isXml(type) && schema === undefined) return respond(facts.sentence);

  const shown = isXml(type) && typeof example === 'string' ? xmlExample(basis, schema, example) : example;
  if (schema === undefined) return respond(shown ?? body);
  // The usual words will do where they fit, as any words do where nothing is described.
  if (type === 'application/json' && fits(basis, schema, body)) return { status, ...(headers && { headers }), body };
  const fitting = facts.field === undefined ? shown : errorAbout(shown, facts.field);
  const words = worded(basis, basis.shapeAt(schema), fitting, errorWords(facts), 0);
  const plain = fitting === shown ? [] : [worded(basis, basis.shapeAt(schema), shown, errorWords(facts), 0)];
  for (const given of [words, ...plain, shown, undefined]) {
    const value = sampled(basis, schema, given === undefined ? {} : { given });
    if (value !== undefined) return respond(value);
  }
  return undefined;
}

/** Deeper than this an error's words are not looked for. */
const deepest = 4;

/** The part of an error that is known: what the document shows of it, with the sentences of the problem at hand. */
function worded(basis: Basis, shape: Shape, shown: unknown, words: ErrorWords, depth: number): unknown {
  const items = shape.items();
  if (shape.fields === undefined) {
    if (items === undefined || depth > deepest) return shown;
    const [first] = Array.isArray(shown) ? shown : [];
    const item = worded(basis, items, first, words, depth + 1);
    return item === undefined ? shown : [item];
  }
  const known: Record<string, unknown> = isRecord(shown) ? { ...shown } : {};
  for (const [name, field] of shape.fields) {
    const has = Object.hasOwn(known, name);
    const isGood = (value: unknown): boolean => fits(basis, field.pointer, value);
    const word = (words.said(name) ?? (has ? undefined : words.coded(name)))?.find(isGood);
    if (word !== undefined) known[name] = word;
    else if ((field.required || /error|problem|fault|detail/i.test(name)) && depth < deepest) {
      const below = worded(basis, field.shape(), known[name], words, depth + 1);
      if (below !== undefined) known[name] = below;
    }
  }
  return Object.keys(known).length === 0 ? undefined : known;
}
