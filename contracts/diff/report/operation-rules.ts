import type { ChangeFacts, DiffRule } from './rule.ts';

const gone = 'A consumer that uses it gets no response, or loses what it asked for.';
const asked = 'What a consumer sends today is refused.';
const given = 'A provider of the old document does not have it yet.';
const strange = 'A consumer of the old document does not know of it.';
const misread = 'The same value is written in another way: each side misreads the other.';

/** The name of a rule that is not about a schema. */
export type OperationRule =
  | 'operation-removed'
  | 'operation-added'
  | 'operation-renamed'
  | 'operation-deprecated'
  | 'operation-restored'
  | 'parameter-removed'
  | 'parameter-added'
  | 'required-parameter-added'
  | 'parameter-required'
  | 'parameter-optional'
  | 'parameter-style-changed'
  | 'body-removed'
  | 'body-added'
  | 'required-body-added'
  | 'body-required'
  | 'body-optional'
  | 'request-media-type-removed'
  | 'request-media-type-added'
  | 'success-removed'
  | 'success-added'
  | 'refusal-removed'
  | 'refusal-added'
  | 'response-media-type-removed'
  | 'response-media-type-added'
  | 'header-removed'
  | 'required-header-removed'
  | 'header-added'
  | 'required-header-added'
  | 'header-required'
  | 'header-optional'
  | 'credentials-removed'
  | 'credentials-added'
  | 'server-removed'
  | 'server-added'
  | 'server-changed'
  | 'base-path-removed'
  | 'base-path-added'
  | 'call-removed'
  | 'call-added'
  | 'sunset-changed'
  | 'empty-value-refused'
  | 'empty-value-taken'
  | 'encoding-changed'
  | 'link-removed'
  | 'link-added'
  | 'link-changed'
  | 'scope-added'
  | 'scope-removed'
  | 'flow-removed'
  | 'flow-added'
  | 'scheme-changed'
  | 'unused-part-changed'
  | 'not-understood'
  | 'words-changed';

/** The rules about everything but schemas, each with its judgement and its sentence. */
export const operationRules: Readonly<Record<OperationRule, DiffRule>> = {
  'operation-removed': breaks('consumers', gone, ({ subject }) => `${subject} is gone.`),
  'operation-added': breaks('providers', given, ({ subject }) => `${subject} is new.`),
  'operation-renamed': {
    consumers: 'may-break',
    providers: 'none',
    reason: 'Nothing changes on the wire, but code that is made from the document has other names.',
    message: ({ subject, before, after }) => `${subject} was called ${before} and is now called ${after}.`,
  },
  'operation-deprecated': harmless('It still responds; consumers should plan to leave.', said('is now deprecated')),
  'operation-restored': harmless('It stays.', said('is no longer deprecated')),
  'parameter-removed': breaks('consumers', gone, said('is gone')),
  'parameter-added': breaks('providers', 'A provider of the old document does not obey it.', said('is new')),
  'required-parameter-added': breaks('consumers', asked, said('is new and required')),
  'parameter-required': breaks('consumers', asked, said('is now required')),
  'parameter-optional': breaks('providers', 'A provider must do without it.', said('is no longer required')),
  'parameter-style-changed': {
    consumers: 'breaks',
    providers: 'breaks',
    reason: misread,
    message: ({ subject, before, after }) => `${subject} was written as ${before} and is now written as ${after}.`,
  },
  'body-removed': breaks('consumers', gone, said('no longer takes a body')),
  'body-added': breaks('providers', given, said('may now have a body')),
  'required-body-added': breaks('consumers', asked, said('must now have a body')),
  'body-required': breaks('consumers', asked, said('must now have its body')),
  'body-optional': breaks('providers', 'A provider must do without it.', said('may now come without its body')),
  'request-media-type-removed': breaks(
    'consumers',
    asked,
    ({ subject, before }) => `${subject} is no longer taken as ${before}.`,
  ),
  'request-media-type-added': breaks(
    'providers',
    given,
    ({ subject, after }) => `${subject} is now taken as ${after} too.`,
  ),
  'success-removed': {
    consumers: 'breaks',
    providers: 'breaks',
    reason: 'A consumer waits for this response, and a provider that gives it breaks the new document.',
    message: said('is gone'),
  },
  'success-added': mayBreak('consumers', strange, said('is new')),
  'refusal-removed': breaks('providers', 'A provider that still gives it breaks the new document.', said('is gone')),
  'refusal-added': mayBreak('consumers', strange, said('is new')),
  'response-media-type-removed': {
    consumers: 'breaks',
    providers: 'breaks',
    reason: 'A consumer reads this type, and a provider that gives it breaks the new document.',
    message: ({ subject, before }) => `${subject} no longer comes as ${before}.`,
  },
  'response-media-type-added': mayBreak(
    'consumers',
    strange,
    ({ subject, after }) => `${subject} may now come as ${after}.`,
  ),
  'header-removed': mayBreak('consumers', 'A consumer that reads it finds nothing.', said('is gone')),
  'required-header-removed': breaks(
    'consumers',
    'A consumer that relies on it finds nothing.',
    said('is gone; it was promised'),
  ),
  'header-added': harmless('A consumer need not read it, a provider need not give it.', said('is new')),
  'required-header-added': breaks('providers', 'A provider must now give it.', said('is new and promised')),
  'header-required': breaks('providers', 'A provider must now give it.', said('is now promised')),
  'header-optional': breaks(
    'consumers',
    'A consumer that relies on it may find nothing.',
    said('is no longer promised'),
  ),
  'credentials-removed': breaks('consumers', asked, ({ subject, before }) => `${subject} no longer lets in ${before}.`),
  'credentials-added': breaks(
    'providers',
    'A provider must now let it in.',
    ({ subject, after }) => `${subject} now lets in ${after}.`,
  ),
  'scope-added': breaks(
    'consumers',
    'A token that has been good so far is refused.',
    ({ subject, before, after }) => `${subject} asks ${before} for ${after} too.`,
  ),
  'scope-removed': breaks(
    'providers',
    'A provider must now let in a token that it refused.',
    ({ subject, before, after }) => `${subject} lets in ${after} without ${before}.`,
  ),
  'flow-removed': breaks('consumers', 'A consumer that uses it gets no token.', said('is gone')),
  'flow-added': harmless('Nobody has to use it.', said('is new')),
  'scheme-changed': mayBreakBoth('Whoever gets or gives a token by it must look.', was),
  'server-removed': mayBreak(
    'consumers',
    'A consumer that calls it by that name gets no response; one that learns where the service is does not mind.',
    said('is gone'),
  ),
  'server-added': harmless('Nobody has to call it.', said('is new')),
  'server-changed': mayBreakBoth('Its variables name where it is.', was),
  'base-path-removed': breaks(
    'consumers',
    'A consumer that calls it there gets no response.',
    ({ subject, before, after }) => `${subject} was under ${before} and is now under ${after}.`,
  ),
  'base-path-added': breaks(
    'providers',
    'A provider of the old document is not there.',
    ({ subject, before, after }) => `${subject} is now under ${after} and was under ${before}.`,
  ),
  'call-removed': breaks('consumers', 'A consumer waits for a call that does not come.', said('is gone')),
  'call-added': breaks('providers', 'A provider of the old document does not call.', said('is new')),
  'sunset-changed': mayBreak(
    'consumers',
    'A consumer must be gone by then.',
    ({ subject, before, after }) => `${subject} had the sunset ${before} and now has ${after}.`,
  ),
  'empty-value-refused': breaks('consumers', asked, said('can no longer be sent without a value')),
  'empty-value-taken': breaks('providers', 'A provider must now take it.', said('can now be sent without a value')),
  'encoding-changed': {
    consumers: 'breaks',
    providers: 'breaks',
    reason: misread,
    message: ({ subject, before, after }) => `${subject} was encoded by ${before} and is now encoded by ${after}.`,
  },
  'link-removed': mayBreak('consumers', 'A consumer that follows it finds nothing.', said('is gone')),
  'link-added': harmless('Nobody has to follow it.', said('is new')),
  'link-changed': mayBreak('consumers', 'A consumer that follows it comes to another place.', was),
  'unused-part-changed': harmless('No operation uses it, in either document.', said('has changed')),
  'not-understood': {
    consumers: 'may-break',
    providers: 'may-break',
    unclear: true,
    reason: 'No rule explains it. Judge it yourself.',
    message: ({ subject, before, after }) => `${subject}: ${before} is now ${after}, and it is not understood.`,
  },
  'words-changed': harmless(
    'Descriptions and examples bind nobody.',
    ({ subject, after }) => `${subject} says something else at ${after}.`,
  ),
};

function said(what: string): DiffRule['message'] {
  return ({ subject }: ChangeFacts): string => `${subject} ${what}.`;
}

function breaks(whom: 'consumers' | 'providers', reason: string, message: DiffRule['message']): DiffRule {
  return { consumers: 'none', providers: 'none', [whom]: 'breaks', reason, message };
}

function mayBreakBoth(reason: string, message: DiffRule['message']): DiffRule {
  return { consumers: 'may-break', providers: 'may-break', reason, message };
}

function was({ subject, before, after }: ChangeFacts): string {
  return `${subject} was ${before} and is now ${after}.`;
}

function mayBreak(whom: 'consumers' | 'providers', reason: string, message: DiffRule['message']): DiffRule {
  return { consumers: 'none', providers: 'none', [whom]: 'may-break', reason, message };
}

function harmless(reason: string, message: DiffRule['message']): DiffRule {
  return { consumers: 'none', providers: 'none', reason, message };
}
