import { folderOf } from '../resource-folders.ts';
import type { NewResource } from './new-resource.ts';

/** The files of a new resource in the folders of the layers, by path. */
export function foldersOf({ name, singular, one }: NewResource): ReadonlyMap<string, string> {
  const folder = folderOf(name);
  const records = `import type { components } from '../../../spec/generated/types.ts';

/** A ${singular}, as the service returns it. */
export type ${one} = components['schemas']['${one}'];

/** The ${name} of the default seed. */
export const records: readonly ${one}[] = [];
`;
  const generate = `import { madeDates, madeId } from '../made-values.ts';
import type { ${one} } from './records.ts';

/** Makes ${name}: valid, and the same for the same number. */
export function generate${capital(name)}(count: number): ${one}[] {
  return Array.from({ length: count }, (_, index) => ({
    _id: madeId('${hexOf(name)}', index),
    ...madeDates(index),
    name: \`${one} \${index + 1}\`,
  }));
}
`;
  const definition = `import { defineResource, type ResourceDefinition } from '../../define/define-resource.ts';

/** What is special about ${name}: nothing yet, and then this file can go. */
export const resource: ResourceDefinition = defineResource('${name}', {});
`;
  return new Map([
    [`fixtures/resources/${folder}/records.ts`, records],
    [`fixtures/resources/${folder}/generate.ts`, generate],
    [`mocks/integrator/resources/${folder}/index.ts`, definition],
  ]);
}

function capital(name: string): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}

/** Two digits that the ids of the generated records begin with. */
function hexOf(text: string): string {
  const sum = [...text].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 256, 7);
  return sum.toString(16).padStart(2, '0');
}
