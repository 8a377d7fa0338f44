/** The folder of package.json: from here tests find the files of the package, however deep they stand themselves. */
export const rootUrl: URL = new URL('../', import.meta.url);

/** Whether a path is in a folder that a test of the docs makes while it runs, and then removes: it may be gone in a moment. */
export function isOfRun(path: string): boolean {
  return path.includes('/.run-');
}
