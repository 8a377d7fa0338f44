import type { CrudPart } from '../../../../spec/resource/crud-parts.ts';
import { plainName } from '../../../../spec/resource/plain-name.ts';
import { schemaAt } from '../../../../spec/schema/schema.ts';
import { schemaTypes } from '../../../../spec/schema/schema-type.ts';
import type { Field, Shape } from '../../../../spec/schema/shape.ts';
import type { Basis } from '../../basis/basis.ts';

type Effect = NonNullable<CrudPart['effect']>;

/** What is done, of words that say in another form that it was. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  activate: ['active'],
  pay: ['paid'],
  send: ['sent'],
  hold: ['held', 'onhold'],
  hide: ['hidden'],
  follow: ['following'],
  cancel: ['canceled', 'cancelled'],
};

/** The words for the opposite of what is done: `unlike`, `disable`, `deactivate`. */
const opposites = /^(un|dis|de)(?=[a-z]{4})/;

/**
 * What the word of a path does to a record where nothing is sent along: `like`, `archive` or `cancel` is true of it
 * afterwards, or is its status, where a field is called so, or one of the few values of a status. A `DELETE` takes it back.
 */
export function effectOf(
  basis: Pick<Basis, 'document'>,
  method: string,
  word: string,
  shape: Shape,
): Effect | undefined {
  const plain = plainName(word);
  const isDone = method !== 'DELETE';
  const flag = flagOf(basis, shape, plain);
  if (flag !== undefined) return { set: { [flag]: isDone }, ...countOf(basis, shape, plain) };
  const bare = plain === 'disable' ? 'enable' : plain.replace(opposites, '');
  const undone = bare === plain ? undefined : flagOf(basis, shape, bare);
  if (undone !== undefined) return { set: { [undone]: !isDone }, ...countOf(basis, shape, bare) };
  return isDone ? statusOf(basis, shape, plain) : undefined;
}

/** The field that is true of a record to which something was done. */
function flagOf({ document }: Pick<Basis, 'document'>, shape: Shape, word: string): string | undefined {
  const forms = formsOf(word);
  return fieldWhere(shape, (name, { pointer }) => {
    const { types } = schemaTypes(document, pointer);
    return types.has('boolean') && forms.includes(name.replace(/^(is|has|was)(?=[a-z]{3})/, ''));
  });
}

/** The field that counts how often something was done: `likes_count`, `favoritesCount`. */
function countOf({ document }: Pick<Basis, 'document'>, shape: Shape, word: string): Pick<Effect, 'count'> {
  const count = fieldWhere(shape, (name, { pointer }) => {
    const { types } = schemaTypes(document, pointer);
    return (
      (types.has('integer') || types.has('number')) && [`${word}s`, `${word}count`, `${word}scount`].includes(name)
    );
  });
  return count === undefined ? {} : { count };
}

/** The one value of a status that says that something was done. */
function statusOf({ document }: Pick<Basis, 'document'>, shape: Shape, word: string): Effect | undefined {
  const forms = formsOf(word);
  for (const [name, { pointer }] of shape.fields ?? []) {
    if (!/^(status|state)$/.test(plainName(name))) continue;
    const { enum: values } = schemaAt(document, pointer).keywords;
    const meant = (Array.isArray(values) ? values : []).filter(
      (value) => typeof value === 'string' && forms.includes(plainName(value)),
    );
    if (meant.length === 1) return { set: { [name]: meant[0] } };
  }
  return undefined;
}

function fieldWhere({ fields }: Shape, test: (name: string, field: Field) => boolean): string | undefined {
  return [...(fields ?? [])].find(([name, field]) => test(plainName(name), field))?.[0];
}

/** How it is called that something was done: `archive`, `archived`; `pin`, `pinned`; `apply`, `applied`. */
function formsOf(word: string): readonly string[] {
  const ends = [word, `${word}d`, `${word}ed`, `${word}${word.at(-1)}ed`, word.replace(/y$/, 'ied')];
  return [...ends, ...(Object.hasOwn(irregular, word) ? (irregular[word] ?? []) : [])];
}
