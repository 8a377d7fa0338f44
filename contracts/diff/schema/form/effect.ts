import type { SchemaMove } from '../../report/schema-rules.ts';

/** What a change does to the set of values that pass. */
export type Effect = 'narrows' | 'widens' | 'turns' | 'none';

/** Fields that come and go are neither: in an object that is open they add a bound, and a person thinks otherwise. */
const effects: Readonly<Partial<Record<SchemaMove, Effect>>> = {
  'field-required': 'narrows',
  'field-optional': 'widens',
  'type-narrowed': 'narrows',
  'type-widened': 'widens',
  'enum-value-removed': 'narrows',
  'enum-value-added': 'widens',
  'enum-added': 'narrows',
  'enum-dropped': 'widens',
  'bound-tightened': 'narrows',
  'bound-loosened': 'widens',
  'pattern-added': 'narrows',
  'pattern-removed': 'widens',
  'format-added': 'narrows',
  'format-removed': 'widens',
  'format-tightened': 'narrows',
  'format-loosened': 'widens',
  'fields-closed': 'narrows',
  'fields-opened': 'widens',
  'branch-removed': 'narrows',
  'branch-added': 'widens',
  'branches-exclusive': 'narrows',
  'branches-combinable': 'widens',
  'schema-added': 'narrows',
  'schema-dropped': 'widens',
  'keyword-added': 'narrows',
  'keyword-removed': 'widens',
  'default-added': 'none',
  'default-removed': 'none',
  'default-changed': 'none',
  'idle-default-changed': 'none',
  'idle-keyword-changed': 'none',
  'contradiction-changed': 'none',
  'hint-changed': 'none',
};

/** What several changes come to. */
export function effectOf(moves: readonly SchemaMove[]): Effect {
  const found = new Set(moves.map((move) => effects[move] ?? 'turns'));
  found.delete('none');
  const [first = 'none'] = found;
  return found.size > 1 ? 'turns' : first;
}
