/** The path under which the exports of an account are kept. */
export const exportsPath = '/exports';
