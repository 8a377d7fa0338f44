import { type FSWatcher, watch } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';

/** How a person's files are watched. */
export interface WatchOptions {
  /** Called when files have come to rest after a change. */
  readonly onChange: () => void;
  /** Called where the system cannot watch any longer. */
  readonly onError: (error: Error) => void;
  /** How long nothing may happen, in milliseconds, before a change counts. Default: 80. */
  readonly quiet?: number;
}

/**
 * Watches files until the function that it gives is called.
 *
 * The folders are watched, and not the files: an editor that writes a new file and renames it leaves a watched file
 * behind.
 */
export function watchFiles(files: readonly string[], { onChange, onError, quiet = 80 }: WatchOptions): () => void {
  let timer: NodeJS.Timeout | undefined;
  const changed = (): void => {
    clearTimeout(timer);
    timer = setTimeout(onChange, quiet);
  };
  const watchers: FSWatcher[] = [];
  const close = (): void => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
  try {
    const paths = files.map((file) => resolve(file));
    for (const folder of new Set(paths.map((path) => dirname(path)))) {
      const wanted = new Set(paths.filter((path) => dirname(path) === folder).map((path) => basename(path)));
      const watcher = watch(folder, (_event, name) => {
        // Some systems do not say which file it was.
        if (name === null || wanted.has(name)) changed();
      });
      watchers.push(watcher.on('error', onError));
    }
  } catch (error) {
    close();
    throw error;
  }
  return close;
}
