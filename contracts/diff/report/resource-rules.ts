import type { ChangeFacts, DiffRule } from './rule.ts';

/** The name of a rule about what a document says of its resources. */
export type ResourceRule =
  | 'reference-added'
  | 'reference-removed'
  | 'reference-changed'
  | 'delete-refused'
  | 'delete-cascades'
  | 'delete-allowed'
  | 'secret-added'
  | 'secret-removed'
  | 'written-once-added'
  | 'written-once-removed'
  | 'agreement-added'
  | 'agreement-removed'
  | 'filter-removed'
  | 'filter-added'
  | 'filter-changed'
  | 'sort-removed'
  | 'sort-added'
  | 'patchable-removed'
  | 'patchable-added'
  | 'patch-kind-changed'
  | 'view-changed';

/** The rules about what a document says of its resources, each with its judgement and its sentence. */
export const resourceRules: Readonly<Record<ResourceRule, DiffRule>> = {
  'reference-added': {
    ...breaksConsumers('An id that leads to no record was taken, and is refused now.'),
    providers: 'breaks',
    message: ({ subject, after }) => `${subject} must now be the id of one of ${after}.`,
  },
  'reference-removed': {
    ...harmless('What was taken is taken still.'),
    message: ({ subject, before }) => `${subject} need no longer be the id of one of ${before}.`,
  },
  'reference-changed': {
    ...breaksConsumers('An id of the one is none of the other.'),
    providers: 'breaks',
    message: ({ subject, before, after }) => `${subject} was the id of one of ${before} and is now of one of ${after}.`,
  },
  'delete-refused': {
    ...breaksConsumers('A deletion that was done is refused now.'),
    providers: 'breaks',
    message: ({ subject, before }) => `${subject} now holds the deletion of what it leads to back; it was ${before}.`,
  },
  'delete-cascades': {
    ...breaksConsumers('Records go now that were there before.'),
    providers: 'breaks',
    message: ({ subject, before }) => `What ${subject} is in now goes with what it leads to; it was ${before}.`,
  },
  'delete-allowed': {
    consumers: 'may-break',
    providers: 'breaks',
    reason: 'A consumer that relies on it finds ids that lead nowhere.',
    message: ({ subject, before }) => `${subject} is now left when what it leads to is deleted; it was ${before}.`,
  },
  'secret-added': {
    ...breaksConsumers('A consumer that reads it gets a mask.'),
    providers: 'breaks',
    message: said('is now a secret, and no longer shown'),
  },
  'secret-removed': {
    consumers: 'may-break',
    providers: 'breaks',
    reason: 'It is shown now: whoever keeps responses keeps it, too.',
    message: said('is no longer a secret'),
  },
  'written-once-added': {
    ...breaksConsumers('A later write of it has no effect any more.'),
    providers: 'breaks',
    message: said('is now written when the record is created, and never again'),
  },
  'written-once-removed': {
    ...breaksProviders('A provider must now take later writes of it.'),
    message: said('may now be written again'),
  },
  'agreement-added': {
    ...breaksConsumers('A value that was taken is refused where it does not go with others.'),
    providers: 'breaks',
    message: said('must now go with other values: be one of its own, or one that is there'),
  },
  'agreement-removed': {
    ...harmless('What was taken is taken still.'),
    message: said('need no longer go with other values'),
  },
  'filter-removed': {
    ...breaksConsumers('A consumer that asks for some records gets them all.'),
    message: said('no longer chooses records'),
  },
  'filter-added': {
    ...breaksProviders('A provider of the old document shows all records.'),
    message: ({ subject, after }) => `${subject} now chooses the records with that ${after}.`,
  },
  'filter-changed': {
    ...breaksConsumers('A consumer that asks for some records gets others.'),
    providers: 'breaks',
    message: ({ subject, before, after }) => `${subject} chose by ${before} and now chooses by ${after}.`,
  },
  'sort-removed': {
    ...breaksConsumers('A consumer that asks for an order gets another one.'),
    message: said('no longer puts the list in order'),
  },
  'sort-added': {
    ...breaksProviders('A provider of the old document shows them in an order of its own.'),
    message: said('now puts the list in order, by the fields that it names'),
  },
  'patchable-removed': {
    ...breaksConsumers('A patch of it is refused.'),
    message: ({ subject, before }) => `${subject} no longer changes ${before}.`,
  },
  'patchable-added': {
    ...breaksProviders('A provider must now take a patch of it.'),
    message: ({ subject, after }) => `${subject} now changes ${after}, too.`,
  },
  'patch-kind-changed': {
    ...breaksConsumers('The same body means something else.'),
    providers: 'breaks',
    message: ({ subject, before, after }) => `${subject} was a ${before} and is now a ${after}.`,
  },
  'view-changed': {
    ...breaksConsumers('It shows other records.'),
    providers: 'breaks',
    message: ({ subject, before, after }) => `${subject} showed ${before} and now shows ${after}.`,
  },
};

function breaksConsumers(reason: string): Omit<DiffRule, 'message'> {
  return { consumers: 'breaks', providers: 'none', reason };
}

function breaksProviders(reason: string): Omit<DiffRule, 'message'> {
  return { consumers: 'none', providers: 'breaks', reason };
}

function harmless(reason: string): Omit<DiffRule, 'message'> {
  return { consumers: 'none', providers: 'none', reason };
}

function said(what: string): DiffRule['message'] {
  return ({ subject }: ChangeFacts): string => `${subject} ${what}.`;
}
