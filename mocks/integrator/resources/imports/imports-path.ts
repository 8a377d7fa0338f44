/** The path under which the imports of an account are kept. */
export const importsPath = '/imports';
