import { posix } from 'node:path';
import type { Sources } from './sources.ts';

/** The folders of the source that `test/` mirrors, room by room. */
const mirrored = /^test\/(?:spec|contracts|fixtures|mocks|scripts|bench)\//;

/** What `test/` mirrors as a whole: what is in them is no code of the package. */
const mirroredWhole: readonly string[] = [
  'spec',
  'contracts',
  'fixtures',
  'mocks',
  'scripts',
  'bench',
  'docs',
  'examples',
];

/**
 * A test of a folder of the source stands in the folder of the same name below `test/`.
 *
 * What only helps tests may have a folder of its own beside them: one without a test.
 */
export function findMisplacedTests(sources: Sources): string[] {
  const rooms = new Set<string>();
  for (const path of sources.keys()) for (const room of roomsOf(path)) rooms.add(room);
  return testsOf(sources)
    .filter((path) => path.split('/').length === 2 || (mirrored.test(path) && !rooms.has(mirroredBy(path))))
    .map((path) => `${path}: there is no folder ${mirroredBy(path)}/ that it could be the test of`);
}

/** What judges the package as a whole has a room at the top of `test/`, and the map says what it is for. */
export function findUnnamedRooms(sources: Sources, map: string): string[] {
  const rooms = new Set([...sources.keys()].flatMap((path) => /^test\/([^/]+)\//.exec(path)?.[1] ?? []));
  return [...rooms]
    .filter((room) => !mirroredWhole.includes(room) && !map.includes(`\`test/${room}/\``))
    .map((room) => `test/${room}/ mirrors no folder of the source, and ARCHITECTURE.md does not name it`);
}

function testsOf(sources: Sources): string[] {
  return [...sources.keys()].filter((path) => path.startsWith('test/') && /\.test(?:-d)?\.ts$/.test(path));
}

/** The folder of the source of which a file is a test. */
function mirroredBy(path: string): string {
  return posix.dirname(path).replace(/^test\/?/, '');
}

/** The folder of a file, and all above it. */
function roomsOf(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  return names.map((_name, index) => names.slice(0, index + 1).join('/'));
}
