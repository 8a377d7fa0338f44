import type { OpenApiDocument } from '../../spec/document/document.ts';
import type { LineOf } from '../../spec/document/line-map.ts';
import type { JsonPointer } from '../../spec/json/json-pointer.ts';
import { type Operation, readOperations } from '../../spec/operation/operation.ts';
import type { ShapeBasis } from '../../spec/resource/place/shape-basis.ts';
import type { Resource } from '../../spec/resource/resource.ts';
import { createRouter, type Router } from '../../spec/routing/router.ts';
import { createShapeReader, type Shape } from '../../spec/schema/shape.ts';
import { type BodyReader, readJsonOrText } from '../bodies/body-reader.ts';
import { judgedRequest, judgedResponse, type RequestFacts, type ResponseFacts } from '../exchange/exchange.ts';
import { judgeValue } from '../judge/judge-value.ts';
import type { Judges } from '../judge/judges.ts';
import type { Rulebook } from '../judge/parts/rulebook.ts';
import type { Usual } from '../reading/basis/usual.ts';
import type { RecordReading } from '../reading/record-reading.ts';
import type { Sample, SampleOptions } from '../sample/sample-of.ts';
import type { DocumentNote } from '../schema/check/document-note.ts';
import type { LooseChecks } from '../schema/compile/loose-checks.ts';
import type { Direction } from '../schema/keyword/marks.ts';
import type { SchemaChecks } from '../schema/schema-validator.ts';
import { type Violation, violation } from '../violations/violation.ts';
import { type Loosely, type Maker, noSample } from './maker.ts';
import { type JudgeOptions, type Verdict, verdict } from './verdict.ts';

/** A document that can judge: requests, responses, and single values. */
export interface Contract extends Rulebook {
  readonly operations: readonly Operation[];
  /**
   * The kinds of record that the document knows, those that others refer to first: their operations, references, views
   * and actions. Whatever deals with records is a loop over this list.
   *
   * @example
   * createContract(document).resources.map(({ name }) => name); // ['pets', 'orders']
   */
  readonly resources: readonly Resource[];
  /** Whether the document says more of its resources than paths and schemas do: references, secrets, views, filters. */
  readonly isMarked: boolean;
  /** Finds the operation of a method and an (encoded) pathname. */
  readonly route: Router;
  /**
   * Judges a request: its path, credentials, parameters, content type and body. It is not used up.
   *
   * @example
   * const { ok, violations } = await contract.checkRequest(new Request('https://pets.example/pets'));
   */
  checkRequest(request: Request | RequestFacts, options?: JudgeOptions): Promise<Verdict>;
  /**
   * Judges the response to a request: its status, headers, content type and body. Neither is used up.
   *
   * @example
   * const { violations } = await contract.checkResponse(request, await fetch(request));
   */
  checkResponse(
    request: Request | Pick<RequestFacts, 'method' | 'url'>,
    response: Response | ResponseFacts,
    options?: JudgeOptions,
  ): Promise<Verdict>;
  /**
   * Judges one value by the schema at a pointer, such as `#/components/schemas/Integration`.
   *
   * With a direction, fields that go the other way only are not required, and a `writeOnly` one may not stand in a
   * response. Without one, both kinds are fields like any other. At most 100 violations are listed.
   *
   * @throws {DocumentError} where no operation needs the schema and it cannot be read.
   */
  checkValue(schema: JsonPointer, value: unknown, direction?: Direction): readonly Violation[];
  /** What the document says that is not read as it is written, such as a pattern in another syntax. */
  readonly notes: readonly DocumentNote[];
  /**
   * Makes the smallest value that the schema at a pointer lets through, the same each time.
   *
   * The built-in contract makes none: it is compiled ahead of time, and says so in `why`.
   *
   * @example
   * const sample = createContract(document).sample('#/components/schemas/Pet', { direction: 'request' });
   * if (sample.ok) console.log(sample.value);
   */
  sample(schema: JsonPointer, options: SampleOptions): Sample;
  /**
   * Its checks and samples where a value may be of several branches of a `oneOf` at a time; `undefined` where it makes no
   * values. For the engine's own use.
   */
  readonly loosely: Loosely | undefined;
  /** Reads what the document says of its records, for a fake; `undefined` where the contract makes no values. */
  readonly readRecords: ((usual: Usual) => RecordReading) | undefined;
}

/** What a contract has beside its document and its checks. */
export interface ContractParts {
  /** Gives what judges whole exchanges, when the first is to be judged. */
  readonly judges: () => Judges | Promise<Judges>;
  /** Tells the resources, when they are first asked for. */
  readonly readResources: (basis: ShapeBasis, operations: readonly Operation[]) => readonly Resource[];
  /** Whether the document says more of its resources than paths and schemas do. @default true */
  readonly isMarked?: boolean;
  /** Where they were read before. */
  readonly operations?: readonly Operation[];
  /** Where the paths and the schemas of the document were read before. */
  readonly reading?: DocumentReading;
  /** Gives the notes, when they are first asked for: the lines of what they are about cost something. */
  readonly notes?: () => readonly DocumentNote[];
  readonly maker?: Maker;
  /** Its checks where a value may be of several branches of a `oneOf` at a time. */
  readonly loose?: LooseChecks;
  /** Reads bodies by their media type. @default JSON alone, which is all that the built-in document has */
  readonly readBody?: BodyReader;
}

/** What is read of a document alone: contracts of one document may have it in common. */
export interface DocumentReading {
  readonly route: Router;
  readonly shapeAt: (pointer: JsonPointer) => Shape;
}

/** Reads the paths of a document now, and each of its schemas when it is first asked for. */
export function readingOf(document: OpenApiDocument, operations: readonly Operation[]): DocumentReading {
  return { route: createRouter(document, operations), shapeAt: createShapeReader(document) };
}

/** Puts a contract together from a document and the checks of its schemas. */
export function assembleContract(
  document: OpenApiDocument,
  checkOf: SchemaChecks,
  lineOf: LineOf,
  {
    operations = readOperations(document),
    notes = () => [],
    maker,
    loose,
    readBody = readJsonOrText,
    readResources,
    isMarked = true,
    judges,
    reading: { route, shapeAt } = readingOf(document, operations),
  }: ContractParts,
): Contract {
  let resources: readonly Resource[] | undefined;
  let noted: readonly DocumentNote[] | undefined;

  const contract: Contract = {
    document,
    operations,
    get resources() {
      resources ??= readResources({ document, shapeAt }, operations);
      return resources;
    },
    isMarked,
    route,
    lineOf,
    shapeAt,
    checkOf,
    readBody,
    get notes() {
      noted ??= notes();
      return noted;
    },

    async checkRequest(request, options) {
      const facts = await judgedRequest(request);
      const found = route(facts.method, facts.url.pathname);
      const { judgeRequest, unroutedRequest } = await judges();
      if (found.kind !== 'operation')
        return unrouted(unroutedRequest(document, found, facts.method, facts.url.pathname));
      const judgement = judgeRequest(contract, found.operation, found.pathParameters, facts, options?.maxListed);
      return verdict(found.operation, judgement);
    },

    async checkResponse(request, response, options) {
      const method = request.method.toUpperCase();
      const url = new URL(request.url);
      const found = route(method, url.pathname);
      const { judgeResponse, unroutedRequest } = await judges();
      if (found.kind !== 'operation') return unrouted(unroutedRequest(document, found, method, url.pathname));
      const facts = await judgedResponse(response);
      const judged = judgeResponse(contract, found.operation, { ...facts, method }, options?.maxListed);
      return verdict(found.operation, judged);
    },

    sample: (schema, options) => maker?.sample({ document, checkOf }, schema, options) ?? noSample,
    loosely: maker &&
      loose && {
        ...loose,
        sample: (schema, options) => maker.sample({ document, checkOf: loose.checkOf }, schema, options),
      },
    readRecords: maker && ((usual) => maker.readRecords(contract, usual)),

    checkValue: (schema, value, direction) => judgeValue(contract, schema, value, direction).violations,
  };
  return contract;

  function unrouted(draft: ReturnType<Judges['unroutedRequest']>): Verdict {
    return { ok: false, operation: undefined, violations: [violation(draft, lineOf)], notes: [] };
  }
}
