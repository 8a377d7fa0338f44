/** The folder of package.json: from here tests find the files of the package, however deep they stand themselves. */
export const rootUrl: URL = new URL('../', import.meta.url);
