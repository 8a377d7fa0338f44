import type { Shape } from '../../schema/shape.ts';

/** The object of a record that has its fields, where `type` stands beside it, as JSON:API has it: `{ type, id, attributes }`. */
export function attributesIn({ fields }: Shape): { readonly name: string; readonly shape: Shape } | undefined {
  const name = 'attributes';
  const shape = fields?.has('type') === true ? fields.get(name)?.shape() : undefined;
  return shape?.fields === undefined ? undefined : { name, shape };
}
