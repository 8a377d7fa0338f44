/** What every tag starts with; a clean-up looks for it. */
export const tagPrefix = 'testkit-run-';
