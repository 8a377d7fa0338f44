import type { Impact } from './change.ts';
import type { DiffRule, Judgement } from './rule.ts';

/** Which way a value travels: what narrows a request is safe in an answer, and the other way about. */
export type Direction = 'request' | 'response';

/** A rule about schemas. */
export interface SchemaRule {
  readonly request: Judgement;
  readonly response: Judgement;
  readonly message: DiffRule['message'];
}

/** Fewer values pass than before. */
const narrows = {
  request: judge('breaks', 'none', 'What a consumer sends today may be refused.'),
  response: judge('none', 'breaks', 'A provider of the old document may answer what is no longer allowed.'),
} as const;

/** More values pass than before, and of a kind that a consumer cannot overlook. */
const widens = {
  request: judge('none', 'breaks', 'A provider must now take what it could refuse.'),
  response: judge('breaks', 'none', 'A consumer may get what it was told never to expect.'),
} as const;

/** More values pass than before; a careful consumer copes. */
const stretches = {
  request: widens.request,
  response: judge('may-break', 'none', 'A consumer may get values that it has not seen so far.'),
} as const;

/** It cannot be told whether more values pass or fewer. */
const turns = {
  request: judge('breaks', 'may-break', 'What a consumer sends today may be refused.'),
  response: judge('may-break', 'breaks', 'A provider of the old document may answer what is no longer allowed.'),
} as const;

/** The name of a rule about schemas, without its direction. */
export type SchemaMove =
  | 'optional-field-added'
  | 'required-field-added'
  | 'field-removed'
  | 'field-required'
  | 'field-optional'
  | 'field-made-read-only'
  | 'field-made-writable'
  | 'type-narrowed'
  | 'type-widened'
  | 'enum-value-removed'
  | 'enum-value-added'
  | 'enum-added'
  | 'enum-dropped'
  | 'bound-tightened'
  | 'bound-loosened'
  | 'bound-changed'
  | 'pattern-added'
  | 'pattern-removed'
  | 'pattern-changed'
  | 'format-added'
  | 'format-removed'
  | 'format-changed'
  | 'fields-closed'
  | 'fields-opened'
  | 'branch-removed'
  | 'branch-added'
  | 'schema-added'
  | 'schema-dropped'
  | 'default-changed'
  | 'keyword-changed';

/** The rules about schemas: each holds for both directions, and judges them by their own measure. */
export const schemaRules: Readonly<Record<SchemaMove, SchemaRule>> = {
  'optional-field-added': {
    request: judge('none', 'breaks', 'A provider of the old document drops or refuses it.'),
    response: judge('none', 'none', 'A consumer passes over what it does not know; a provider need not give it.'),
    message: ({ subject }) => `${subject} is new.`,
  },
  'required-field-added': {
    request: narrows.request,
    response: judge('none', 'breaks', 'A provider must now always give it.'),
    message: ({ subject }) => `${subject} is new and required.`,
  },
  'field-removed': {
    request: judge('breaks', 'none', 'What a consumer sends there is dropped or refused.'),
    response: judge('breaks', 'none', 'A consumer that reads it finds nothing.'),
    message: ({ subject }) => `${subject} is gone.`,
  },
  'field-required': {
    request: narrows.request,
    response: judge('none', 'breaks', 'A provider must now always give it.'),
    message: ({ subject }) => `${subject} is now required.`,
  },
  'field-optional': {
    request: judge('none', 'breaks', 'A provider must now do without it.'),
    response: judge('breaks', 'none', 'A consumer that relies on it may find nothing.'),
    message: ({ subject }) => `${subject} is no longer required.`,
  },
  'field-made-read-only': {
    request: judge('breaks', 'none', 'What a consumer sends there is ignored.'),
    response: judge('none', 'none', 'It is answered as before.'),
    message: ({ subject }) => `${subject} can no longer be written.`,
  },
  'field-made-writable': {
    request: judge('none', 'breaks', 'A provider must now keep what is sent there.'),
    response: judge('none', 'none', 'It is answered as before.'),
    message: ({ subject }) => `${subject} can now be written.`,
  },
  'type-narrowed': { ...narrows, message: was },
  'type-widened': { ...widens, message: was },
  'enum-value-removed': { ...narrows, message: ({ subject, before }) => `${subject} can no longer be ${before}.` },
  'enum-value-added': { ...stretches, message: ({ subject, after }) => `${subject} can now be ${after} too.` },
  'enum-added': { ...narrows, message: ({ subject, after }) => `${subject} can now only be ${after}.` },
  'enum-dropped': { ...stretches, message: ({ subject, before }) => `${subject} is no longer bound to be ${before}.` },
  'bound-tightened': { ...narrows, message: bound },
  'bound-loosened': { ...stretches, message: bound },
  'bound-changed': { ...turns, message: bound },
  'pattern-added': { ...narrows, message: bound },
  'pattern-removed': { ...stretches, message: bound },
  'pattern-changed': { ...turns, message: bound },
  'format-added': { ...narrows, message: bound },
  'format-removed': { ...stretches, message: bound },
  'format-changed': { ...turns, message: bound },
  'fields-closed': { ...narrows, message: ({ subject }) => `${subject} can no longer hold fields that are not named.` },
  'fields-opened': { ...stretches, message: ({ subject }) => `${subject} can now hold fields that are not named.` },
  'branch-removed': {
    ...narrows,
    message: ({ subject, before }) => `${subject} lost one of its alternatives, ${before}.`,
  },
  'branch-added': { ...stretches, message: ({ subject, after }) => `${subject} has a further alternative, ${after}.` },
  'schema-added': { ...narrows, message: ({ subject }) => `${subject} could be anything and is now described.` },
  'schema-dropped': { ...stretches, message: ({ subject }) => `${subject} was described and can now be anything.` },
  'default-changed': {
    request: judge('may-break', 'may-break', 'To leave it out now means something else.'),
    response: judge('none', 'none', 'A default binds no answer.'),
    message: bound,
  },
  'keyword-changed': {
    request: judge('may-break', 'may-break', 'Whether this takes more or less cannot be told by a program. Read it.'),
    response: judge('may-break', 'may-break', 'Whether this gives more or less cannot be told by a program. Read it.'),
    message: bound,
  },
};

function judge(consumers: Impact, providers: Impact, reason: string): Judgement {
  return { consumers, providers, reason };
}

function was({ subject, before, after }: Parameters<DiffRule['message']>[0]): string {
  return `${subject} was of type ${before} and is now of type ${after}.`;
}

function bound({ subject, before, after }: Parameters<DiffRule['message']>[0]): string {
  return `${subject}: ${before} is now ${after}.`;
}
