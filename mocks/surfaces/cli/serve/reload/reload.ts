import type { Contract } from '../../../../../contracts/contract/contract.ts';
import type { Learned } from '../../../../../contracts/learn/overlay/learned.ts';
import type { Seed } from '../../../../../fixtures/seeds.ts';
import type { OpenApiDocument } from '../../../../../spec/document/document.ts';
import { isTestkitError } from '../../../../../spec/errors/testkit-error.ts';
import type { Behaviour } from '../../../../engine/behaviours/behaviour.ts';
import type { JsonRecord } from '../../../../engine/store/record.ts';
import { OptionError } from '../../../../integrator/errors/option-error.ts';
import { textOfFile } from '../../../files/text-of-file.ts';
import { readSeed } from '../../../register/environment.ts';
import type { RunningServer } from '../../../server/server-options.ts';
import type { Followed } from '../../files/followed.ts';
import { countOf } from '../../usage/arguments.ts';
import { watchFiles } from './watch-files.ts';

/** Where a fake comes from: the words of the command line. */
export interface Sources {
  /** The file of an OpenAPI document; `undefined` for the built-in one. */
  readonly document: string | undefined;
  /** Files of overlays that are applied to it. Default: none. */
  readonly overlay?: readonly string[] | undefined;
  /** Files of recorded traffic from which more is learned. Default: none. */
  readonly learn?: readonly string[] | undefined;
  readonly seed: string;
  /** A file of behaviours for operations of another API. Default: none. */
  readonly behaviours?: string | undefined;
}

/** A fake as its sources have it now. */
export interface Loaded {
  readonly contract: Contract | undefined;
  readonly seed: Seed;
  readonly follows: Followed;
  readonly behaviours: ReadonlyMap<string, Behaviour> | undefined;
  /** What was learned from traffic. Default: nothing. */
  readonly learned?: Learned | undefined;
}

/** Reads the document and the seed. */
export async function loadSources({ document, overlay = [], learn = [], seed, behaviours }: Sources): Promise<Loaded> {
  if (document === undefined && overlay.length > 0)
    throw new OptionError('Failed to read --overlay: there is no document to apply it to. Give --document FILE too.');
  if (document === undefined && learn.length > 0)
    throw new OptionError('Failed to read --learn: there is no document to add to. Give --document FILE too.');
  if (document === undefined && behaviours !== undefined) throw misplaced();
  if (document === undefined)
    return {
      contract: undefined,
      seed: readSeed(seed, undefined, '--seed'),
      follows: 'integrator',
      behaviours: undefined,
    };
  const { loadContract } = await import('../../files/contract-file.ts');
  const { followedBy } = await import('../../files/followed.ts');
  const tolerates = (read: OpenApiDocument): boolean => followedBy(read) === 'document';
  let learned: Learned | undefined;
  const tell = (one: Learned): void => {
    learned = one;
  };
  const learning = learn.length === 0 ? undefined : { files: learn, tell };
  const contract = await loadContract(document, '--document', tolerates, overlay, learning);
  const follows = followedBy(contract.document);
  if (follows === 'integrator' && behaviours !== undefined) throw misplaced();
  return {
    contract,
    seed: follows === 'document' ? await ownSeed(seed, contract) : readSeed(seed, contract, '--seed'),
    follows,
    learned,
    behaviours:
      behaviours === undefined
        ? undefined
        : await (await import('../behaviours/load-behaviours.ts')).loadBehaviours(behaviours),
  };
}

function misplaced(): OptionError {
  return new OptionError(
    'Failed to read --behaviours: those of integrator.io are built in. Give --document FILE with the document of another API, or leave it out.',
  );
}

/** The seed of another API: the package has no records of it, but its document may show some. */
async function ownSeed(text: string, contract: Contract): Promise<Seed> {
  if (text === 'default' || text === 'empty') return 'empty';
  if (text.endsWith('.json')) return readSeed(text, contract, '--seed');
  if (text === 'examples') {
    const { exampleRecords } = await import('../../../../engine/seeds/example-records.ts');
    return seedOf(contract, exampleRecords(contract));
  }
  if (text.startsWith('generated:')) {
    const count = countOf('--seed generated', text.slice('generated:'.length), 10_000);
    const { generatedRecords } = await import('../../../../engine/seeds/generated-records.ts');
    return seedOf(contract, generatedRecords(contract, count));
  }
  throw new OptionError(
    `Failed to read --seed: ${JSON.stringify(text)} is a seed of integrator.io, and the document is of another API. Give examples for the records that the document shows, generated:100 for so many of each, or a file of records whose name ends in .json, or leave out --seed.`,
  );
}

/** Records by the name of their resource. */
function seedOf({ resources }: Contract, records: Readonly<Record<string, readonly JsonRecord[]>>): Seed {
  const named = resources.map(({ name, collection }) => [name, records[collection] ?? []] as const);
  return Object.fromEntries(named.filter(([, list]) => list.length > 0));
}

/** The files among the sources. */
export function filesOf({ document, overlay = [], learn = [], seed }: Sources): string[] {
  return [
    ...(document === undefined ? [] : [document]),
    ...overlay,
    ...learn,
    ...(seed.endsWith('.json') ? [seed] : []),
  ];
}

/** Keeps a server up with its sources: reported in a sentence of each reload, and of what is wrong with a file. */
export interface Reloading {
  readonly server: RunningServer;
  readonly sources: Sources;
  readonly onReload: (sentence: string) => void;
  readonly onFailure: (sentence: string) => void;
}

/**
 * Reloads the document and the seed when their files change; a file that is broken changes nothing.
 *
 * Gives a function that ends it.
 *
 * @throws {OptionError} where there is no file to watch, or the system cannot.
 */
export function keepReloading({ server, sources, onReload, onFailure }: Reloading): () => void {
  const files = filesOf(sources);
  let seen = files.map(textOf);
  let reloads = Promise.resolve();
  const reload = async (): Promise<void> => {
    const texts = files.map(textOf);
    const changed = files.filter((_file, index) => texts[index] !== seen[index]);
    // An editor touches a file more often than it changes it, and takes it away while it saves.
    if (changed.length === 0) return;
    seen = texts;
    try {
      const { contract, seed } = await loadSources(sources);
      const isRead =
        sources.seed.endsWith('.json') || sources.seed === 'examples' || sources.seed.startsWith('generated:');
      server.replace({ ...(contract !== undefined && { contract }), ...(isRead && { seed }) });
      onReload(`Reloaded ${changed.join(' and ')}; what clients wrote is kept.`);
    } catch (error) {
      const why = isTestkitError(error) ? error.message : `Failed to reload: ${String(error)}.`;
      onFailure(`${why} The fake goes on as it was.`);
    }
  };
  try {
    return watchFiles(files, {
      onChange: () => {
        reloads = reloads.then(reload);
      },
      onError: (error) => onFailure(`Failed to watch: ${error.message}. Restart the server to see changes.`),
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new OptionError(`Failed to watch ${files.join(', ')}: ${why}. Leave out --watch.`);
  }
}

/** What a file says now; `undefined` where it cannot be read. */
function textOf(file: string): string | undefined {
  try {
    return textOfFile(file);
  } catch {
    return undefined;
  }
}
