import { isRecord } from '../../../../../spec/document/document.ts';
import { fieldsOf, methods, resolved } from './read-references.ts';

/** A record that the fake has, and where the API has it. */
export interface Sample {
  /** The path of its list, as the document writes it: `/integrations`. */
  readonly collection: string;
  readonly idField: string;
  readonly record: Readonly<Record<string, unknown>>;
}

type Part = Readonly<Record<string, unknown>>;

/**
 * A document whose forms are filled in with records of the fake, so that what is tried out finds something: the id of a
 * record in the paths below its list, and its fields in the bodies that make or write one. Where the document shows a body
 * itself, that is what makes a record, and comes second for what replaces one. What a body may not have is left out.
 */
export function withExamples(document: Part, samples: readonly Sample[]): Part {
  const { paths } = document;
  if (!isRecord(paths)) return document;
  const filled = Object.entries(paths).map(([path, item]): [string, unknown] => {
    const sample = samples.find(({ collection }) => path === collection || path.startsWith(`${collection}/{`));
    return [path, sample === undefined || !isRecord(item) ? item : withSample(document, path, item, sample)];
  });
  return { ...document, paths: Object.fromEntries(filled) };
}

function withSample(document: Part, path: string, item: Part, sample: Sample): Part {
  const [, parameter] = /^\/\{([^}]+)\}/.exec(path.slice(sample.collection.length)) ?? [];
  const isOfRecord = path === sample.collection || path === `${sample.collection}/{${parameter}}`;
  const id = sample.record[sample.idField];
  const withId = (part: Part): Part =>
    Array.isArray(part['parameters'])
      ? { ...part, parameters: part['parameters'].map((one: unknown) => withDefault(document, one, parameter, id)) }
      : part;
  return Object.fromEntries(
    Object.entries(withId(item)).map(([method, operation]) => {
      if (!methods.includes(method) || !isRecord(operation)) return [method, operation];
      const own = withId(operation);
      return [method, isOfRecord ? withBody(document, own, sample.record, method === 'put') : own];
    }),
  );
}

function withDefault(document: Part, parameter: unknown, name: string | undefined, value: unknown): unknown {
  const found = resolved(document, parameter);
  if (found === undefined || found['in'] !== 'path' || found['name'] !== name) return parameter;
  return { ...found, schema: { ...resolved(document, found['schema']), default: value } };
}

function withBody(document: Part, operation: Part, record: Part, isReplaced: boolean): Part {
  const body = resolved(document, operation['requestBody']);
  const content = isRecord(body?.['content']) ? body['content'] : {};
  const media = content['application/json'];
  if (body === undefined || !isRecord(media)) return operation;
  const shown = shownBy(media);
  if (shown !== undefined && !isReplaced) return operation;
  const fields = fieldsOf(document, media['schema']);
  const value = Object.fromEntries(
    Object.entries(record).filter(([name]) => {
      const field = fields.get(name);
      return field !== undefined && !isReadOnly(document, field);
    }),
  );
  if (Object.keys(value).length === 0) return operation;
  // What replaces a record has all of it first: an example of another record would erase what it does not have.
  const { example: _, ...others } = media;
  const filled = { ...others, examples: { record: { summary: 'The record of the fake', value }, ...shown } };
  return { ...operation, requestBody: { ...body, content: { ...content, 'application/json': filled } } };
}

/** The examples of a body that the document has itself. */
function shownBy(media: Part): Part | undefined {
  if (isRecord(media['examples'])) return media['examples'];
  return 'example' in media ? { example: { value: media['example'] } } : undefined;
}

function isReadOnly(document: Part, field: unknown): boolean {
  return (isRecord(field) && field['readOnly'] === true) || resolved(document, field)?.['readOnly'] === true;
}
