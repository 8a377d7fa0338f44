import { appendPointer } from '../../../spec/json/json-pointer.ts';
import type { OperationView, ParameterView } from '../document/operation-view.ts';
import type { Direction } from '../report/schema-rules.ts';
import type { Schemas } from '../schema/form/schemas.ts';
import { typeNames } from '../schema/view/keywords.ts';
import { compareContent } from './compare-content.ts';
import type { OperationPair, PlacedSchema } from './operation-pair.ts';

/** Compares the parameters of an operation; those of a path by their places, as their names are not sent. */
export function compareParameters(pair: OperationPair): void {
  const before = parametersOf(pair.old);
  const after = parametersOf(pair.new);
  for (const [key, parameter] of before) {
    const match = after.get(key);
    if (match !== undefined) {
      compareParameter(pair, parameter, match);
      continue;
    }
    const places = { old: parameter.node.pointer, new: pair.new.node.pointer };
    pair.report('parameter-removed', { subject: describe(parameter), ...places });
  }
  for (const [key, parameter] of after) {
    if (before.has(key)) continue;
    const rule = parameter.required ? 'required-parameter-added' : 'parameter-added';
    const places = { old: pair.old.node.pointer, new: parameter.node.pointer };
    pair.report(rule, { subject: describe(parameter), ...places });
  }
}

function compareParameter(pair: OperationPair, old: ParameterView, changed: ParameterView): void {
  const subject = describe(changed);
  const places = { subject, old: old.node.pointer, new: changed.node.pointer };
  if (old.required !== changed.required) {
    pair.report(changed.required ? 'parameter-required' : 'parameter-optional', {
      subject,
      old: appendPointer(old.node.pointer, 'required'),
      new: appendPointer(changed.node.pointer, 'required'),
    });
  }
  const wasEmpty = old.node.value['allowEmptyValue'] === true;
  const isEmpty = changed.node.value['allowEmptyValue'] === true;
  if (wasEmpty !== isEmpty) pair.report(isEmpty ? 'empty-value-taken' : 'empty-value-refused', places);
  compareWriting(pair, 'request', subject, old, changed);
}

/** Compares how a parameter or a header is written, and what it may be. */
export function compareWriting(
  pair: OperationPair,
  direction: Direction,
  subject: string,
  old: ParameterView,
  changed: ParameterView,
): void {
  const places = { subject, old: old.node.pointer, new: changed.node.pointer };
  const before = writtenAs(pair.sides.old, old);
  const after = writtenAs(pair.sides.new, changed);
  if (before !== after) pair.report('parameter-style-changed', { ...places, before, after });
  if (old.content.size > 0 && changed.content.size > 0) {
    compareContent(pair, direction, subject, old, changed, subject);
  } else {
    pair.compareSchemas(
      direction,
      subject,
      placeOfValue(old),
      placeOfValue(changed),
      !(old.required && changed.required),
    );
  }
  pair.compareRest(subject, old.node, changed.node, knownKeys);
}

/** What the value of a parameter is, whether it is written by a style or as a media type. */
function placeOfValue({ schema, content, node }: ParameterView): PlacedSchema {
  const [media, ...others] = content.values();
  const place = media !== undefined && others.length === 0 ? media : { schema, node };
  return { schema: place.schema, holder: place.node.pointer };
}

const knownKeys = [
  ...['name', 'in', 'required', 'style', 'explode', 'schema', 'content', 'allowEmptyValue', 'allowReserved'],
];

function parametersOf(operation: OperationView): ReadonlyMap<string, ParameterView> {
  const places = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
  return new Map(
    operation.parameters.map((parameter) => {
      const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
      const index = parameter.in === 'path' ? places.indexOf(name) : -1;
      return [`${parameter.in} ${index < 0 ? name : index}`, parameter];
    }),
  );
}

function writtenAs(schemas: Schemas, { style, explode, content, schema, node }: ParameterView): string {
  if (content.size > 0) return [...content.keys()].join(' or ');
  const { types } = schemas.form(schema);
  // `explode` changes nothing where there is one plain value.
  const isMany = types.size < typeNames.length && (types.has('array') || types.has('object'));
  const reserved = node.value['allowReserved'] === true ? ', reserved characters left as they are' : '';
  return `${isMany ? `${style}, ${explode ? 'exploded' : 'not exploded'}` : style}${reserved}`;
}

function describe(parameter: ParameterView): string {
  return `the ${parameter.in} parameter \`${parameter.name}\``;
}
