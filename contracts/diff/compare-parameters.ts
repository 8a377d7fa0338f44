import { appendPointer } from '../../spec/json-pointer.ts';
import type { Operation } from '../../spec/operation.ts';
import type { Parameter } from '../../spec/parameter.ts';
import { compareSchemas } from './compare-schemas.ts';
import type { Comparison } from './comparison.ts';
import { pathNames } from './match-operations.ts';

/** Compares the parameters of an operation; those of a path by their places, as their names are not sent. */
export function compareParameters(comparison: Comparison, old: Operation, changed: Operation): void {
  const before = parametersOf(old);
  const after = parametersOf(changed);
  for (const [key, parameter] of before) {
    const match = after.get(key);
    if (match !== undefined) {
      compareParameter(comparison, changed, parameter, match);
      continue;
    }
    const places = { old: parameter.pointer, new: changed.pointer };
    comparison.report('parameter-removed', { subject: describe(parameter), operation: old.id, ...places });
  }
  for (const [key, parameter] of after) {
    if (before.has(key)) continue;
    const places = { old: old.pointer, new: parameter.pointer };
    const rule = parameter.required ? 'required-parameter-added' : 'parameter-added';
    comparison.report(rule, { subject: describe(parameter), operation: changed.id, ...places });
  }
}

function compareParameter(comparison: Comparison, operation: Operation, old: Parameter, changed: Parameter): void {
  const subject = describe(changed);
  const places = { subject, operation: operation.id, old: old.pointer, new: changed.pointer };
  if (old.required !== changed.required) {
    comparison.report(changed.required ? 'parameter-required' : 'parameter-optional', {
      ...places,
      old: appendPointer(old.pointer, 'required'),
      new: appendPointer(changed.pointer, 'required'),
    });
  }
  if (writtenAs(old) !== writtenAs(changed)) {
    comparison.report('parameter-style-changed', { ...places, before: writtenAs(old), after: writtenAs(changed) });
  }
  compareSchemas(
    comparison,
    { direction: 'request', operation: operation.id, label: subject },
    { schema: old.schema, holder: old.pointer },
    { schema: changed.schema, holder: changed.pointer },
  );
}

function parametersOf(operation: Operation): ReadonlyMap<string, Parameter> {
  const places = pathNames(operation);
  return new Map(
    operation.parameters.map((parameter) => {
      const name = parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name;
      return [`${parameter.in} ${parameter.in === 'path' ? places.indexOf(name) : name}`, parameter];
    }),
  );
}

function writtenAs({ style, explode, json, types }: Parameter): string {
  if (json) return 'JSON';
  // `explode` changes nothing where there is one plain value.
  const many = types.types.has('array') || types.types.has('object');
  return many ? `${style}, ${explode ? 'exploded' : 'not exploded'}` : style;
}

function describe(parameter: Parameter): string {
  return `the ${parameter.in} parameter \`${parameter.name}\``;
}
