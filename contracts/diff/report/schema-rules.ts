import type { Impact } from './change.ts';
import type { DiffRule, Judgement } from './rule.ts';

/** Which way a value travels: what narrows a request is safe in a response, and the other way about. */
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
  response: judge('none', 'breaks', 'A provider of the old document may give what is no longer allowed.'),
} as const;

/** The same, of values of one type: whether a provider ever gives such a value, it can be asked. */
const squeezes = {
  request: narrows.request,
  response: judge('none', 'may-break', 'A provider may give such values. It can be checked; its consumers cannot.'),
} as const;

/** More values pass than before, and of a kind that a consumer cannot overlook. */
const widens = {
  request: judge('none', 'breaks', 'A provider must now take what it could refuse.'),
  response: judge('breaks', 'none', 'A consumer may get what it was promised never to get.'),
} as const;

/** More values of the same type pass than before; a careful program copes. */
const stretches = {
  request: judge('none', 'may-break', 'A provider of the old document may refuse such values.'),
  response: judge('may-break', 'none', 'A consumer may get values that it has not seen so far.'),
} as const;

/** More values pass than before, beyond a bound by which consumers lay out their stores and their pages. */
const loosens = { request: stretches.request, response: widens.response } as const;

/** It cannot be known whether more values pass or fewer. */
const turns = {
  request: judge('breaks', 'may-break', 'What a consumer sends today may be refused.'),
  response: judge('may-break', 'breaks', 'A provider of the old document may give what is no longer allowed.'),
} as const;

/** The same, of values of one type. */
const twists = {
  request: turns.request,
  response: judge('may-break', 'may-break', 'A consumer may get, and a provider may give, values of another form.'),
} as const;

/** It binds no value, but some programs are written by it. */
const hints = {
  request: judge('may-break', 'may-break', 'Programs that are made from the document may read it otherwise.'),
  response: judge('may-break', 'may-break', 'Programs that are made from the document may read it otherwise.'),
} as const;

const contradicted = 'By the document it has no use, and yet somebody has changed it. Judge what is meant.';

const unclear: Judgement = {
  ...judge('may-break', 'may-break', 'No rule explains it. Judge it yourself.'),
  unclear: true,
};

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
  | 'type-changed'
  | 'enum-value-removed'
  | 'enum-value-added'
  | 'enum-added'
  | 'enum-dropped'
  | 'values-replaced'
  | 'bound-tightened'
  | 'bound-loosened'
  | 'bound-changed'
  | 'pattern-added'
  | 'pattern-removed'
  | 'pattern-changed'
  | 'format-added'
  | 'format-removed'
  | 'format-changed'
  | 'format-tightened'
  | 'format-loosened'
  | 'fields-closed'
  | 'fields-opened'
  | 'branch-removed'
  | 'branch-added'
  | 'schema-added'
  | 'schema-dropped'
  | 'branches-exclusive'
  | 'branches-combinable'
  | 'default-added'
  | 'default-removed'
  | 'default-changed'
  | 'idle-default-changed'
  | 'idle-keyword-changed'
  | 'contradiction-changed'
  | 'keyword-added'
  | 'keyword-removed'
  | 'keyword-changed'
  | 'known-value-added'
  | 'known-value-removed'
  | 'hint-changed'
  | 'not-understood';

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
    response: judge('none', 'none', 'It is given as before.'),
    message: ({ subject }) => `${subject} can no longer be written.`,
  },
  'field-made-writable': {
    request: judge('none', 'breaks', 'A provider must now keep what is sent there.'),
    response: judge('none', 'none', 'It is given as before.'),
    message: ({ subject }) => `${subject} can now be written.`,
  },
  'type-narrowed': { ...narrows, message: was },
  'type-widened': { ...widens, message: was },
  'type-changed': {
    request: judge(
      'breaks',
      'breaks',
      'What is sent today may be refused, and a provider must take what it could refuse.',
    ),
    response: judge('breaks', 'breaks', 'A consumer may get what it was promised never to get.'),
    message: was,
  },
  'enum-value-removed': { ...squeezes, message: ({ subject, before }) => `${subject} can no longer be ${before}.` },
  'enum-value-added': { ...stretches, message: ({ subject, after }) => `${subject} can now be ${after} too.` },
  'enum-added': { ...squeezes, message: ({ subject, after }) => `${subject} can now only be ${after}.` },
  'enum-dropped': { ...stretches, message: ({ subject, before }) => `${subject} is no longer bound to be ${before}.` },
  'values-replaced': {
    request: judge('breaks', 'breaks', 'No value that was good is good now.'),
    response: judge('breaks', 'breaks', 'A consumer never gets what it knows.'),
    message: ({ subject, before, after }) => `${subject} was ${before} and can now only be ${after}.`,
  },
  'bound-tightened': { ...squeezes, message: bound },
  'bound-loosened': { ...loosens, message: bound },
  'bound-changed': { ...twists, message: bound },
  'pattern-added': { ...squeezes, message: bound },
  'pattern-removed': { ...stretches, message: bound },
  'pattern-changed': { ...twists, message: bound },
  'format-added': { ...squeezes, message: bound },
  'format-removed': { ...stretches, message: bound },
  'format-changed': { ...twists, message: bound },
  'format-tightened': { ...squeezes, message: bound },
  'format-loosened': { ...loosens, message: bound },
  'fields-closed': { ...narrows, message: ({ subject }) => `${subject} can no longer hold fields that are not named.` },
  'fields-opened': { ...stretches, message: ({ subject }) => `${subject} can now hold fields that are not named.` },
  'branch-removed': {
    ...narrows,
    message: ({ subject, before }) => `${subject} lost one of its alternatives, ${before}.`,
  },
  'branch-added': { ...widens, message: ({ subject, after }) => `${subject} has a further alternative, ${after}.` },
  'schema-added': { ...narrows, message: ({ subject }) => `${subject} could be anything and is now described.` },
  'schema-dropped': { ...widens, message: ({ subject }) => `${subject} was described and can now be anything.` },
  'branches-exclusive': {
    ...squeezes,
    message: ({ subject }) => `${subject} may no longer be of several alternatives at a time.`,
  },
  'branches-combinable': {
    ...stretches,
    message: ({ subject }) => `${subject} may now be of several alternatives at a time.`,
  },
  'default-added': {
    request: judge('may-break', 'may-break', 'To leave it out may now mean something else.'),
    response: judge('none', 'none', 'A default binds no response.'),
    message: bound,
  },
  'default-removed': {
    request: judge('may-break', 'may-break', 'To leave it out may now mean something else.'),
    response: judge('none', 'none', 'A default binds no response.'),
    message: bound,
  },
  'default-changed': {
    request: judge('breaks', 'breaks', 'To leave it out now means something else.'),
    response: judge('none', 'none', 'A default binds no response.'),
    message: bound,
  },
  'idle-default-changed': {
    request: judge('none', 'none', 'It can never be left out, so that its default binds nobody.'),
    response: judge('none', 'none', 'A default binds no response.'),
    message: bound,
  },
  'idle-keyword-changed': {
    request: judge('none', 'none', 'The list of values says all that it could.'),
    response: judge('none', 'none', 'The list of values says all that it could.'),
    message: bound,
  },
  'contradiction-changed': {
    request: { ...judge('may-break', 'may-break', contradicted), unclear: true },
    response: judge('none', 'none', 'It binds no response.'),
    message: bound,
  },
  'keyword-added': { ...narrows, message: bound },
  'keyword-removed': { ...widens, message: bound },
  'keyword-changed': { ...turns, message: bound },
  'known-value-added': {
    ...stretches,
    message: ({ subject, after }) => `${subject} has ${after} as further known values.`,
  },
  'known-value-removed': {
    ...squeezes,
    message: ({ subject, before }) => `${subject} no longer has ${before} among its known values.`,
  },
  'hint-changed': { ...hints, message: bound },
  'not-understood': {
    request: unclear,
    response: unclear,
    message: ({ subject, before, after }) => `${subject}: ${before} is now ${after}, and it is not understood.`,
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
