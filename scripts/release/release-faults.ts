/** What a release is made of. */
export interface Release {
  /** The tag that it is published from. */
  readonly tag: string;
  readonly manifest: { readonly version?: string; readonly private?: boolean };
  readonly lock: { readonly version?: string };
  readonly changelog: string;
}

/** What is wrong with a release, a sentence each: its tag, its version and its part of the changelog have to agree. */
export function publishingFaults({ tag, manifest, lock, changelog }: Release): readonly string[] {
  const version = manifest.version ?? '';
  const faults: string[] = [];
  if (tag !== `v${version}`) {
    faults.push(
      `Failed to release: the tag is ${JSON.stringify(tag)}, and package.json has ${JSON.stringify(version)}. Tag v${version}, or set the version.`,
    );
  }
  if (manifest.private === true) faults.push('Failed to release: package.json is private. Remove that line.');
  if (lock.version !== version) {
    faults.push(
      `Failed to release: package-lock.json has the version ${JSON.stringify(lock.version)}. Run npm install, and commit it.`,
    );
  }
  const parts = partsOf(changelog);
  const released = parts.get(version);
  if (released === undefined) {
    faults.push(`Failed to release: CHANGELOG.md has no "## [${version}] - YYYY-MM-DD". Cut it from Unreleased.`);
  } else if (!/^- /m.test(released)) {
    faults.push(`Failed to release: CHANGELOG.md says nothing of ${version}. Write what changes for users.`);
  }
  if (/^- /m.test(parts.get('Unreleased') ?? '')) {
    faults.push(`Failed to release: CHANGELOG.md has lines under Unreleased. Move them to ${version}.`);
  }
  return faults;
}

/** The parts of a changelog by version; one of a release has its date. */
function partsOf(changelog: string): ReadonlyMap<string, string> {
  const parts = changelog.split(/^## /m).slice(1);
  return new Map(
    parts.flatMap((part): (readonly [string, string])[] => {
      const [, name, date] = /^\[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?\s*$/m.exec(part.split('\n', 1)[0] ?? '') ?? [];
      return name === undefined || (name !== 'Unreleased' && date === undefined) ? [] : [[name, part]];
    }),
  );
}
