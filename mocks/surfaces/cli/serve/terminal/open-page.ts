import { spawn } from 'node:child_process';

/** Starts a program that goes on by itself; settles when it runs, and rejects where it cannot be started. */
export type Launch = (program: string, args: readonly string[]) => Promise<void>;

/** Opens a page in the browser of the person. Gives a sentence where that did not work. */
export async function openPage(
  url: string,
  platform: NodeJS.Platform = process.platform,
  launch: Launch = launchDetached,
): Promise<string | undefined> {
  // No shell reads these words, but `cmd` reads its own: only what a plain address has gets there.
  if (!/^https?:\/\/[\w.:[\]-]+\/[\w/]*$/.test(url))
    return `Failed to open ${url}: it is no plain address. Open it yourself.`;
  const [program, args]: [string, readonly string[]] =
    platform === 'darwin'
      ? ['open', [url]]
      : platform === 'win32'
        ? ['cmd.exe', ['/d', '/c', 'start', '""', url]]
        : ['xdg-open', [url]];
  try {
    await launch(program, args);
    return undefined;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = isMissing ? `there is no ${program} here` : error instanceof Error ? error.message : String(error);
    return `Failed to open the inspector: ${why}. Open ${url} yourself.`;
  }
}

function launchDetached(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore', windowsVerbatimArguments: true });
    child.once('error', reject);
    child.once('spawn', () => {
      child.unref();
      resolve();
    });
  });
}
