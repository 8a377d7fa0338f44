/** What a run sends as a secret, wherever the document lets it through; nothing else of a run has it. */
export const secretText = 'testkit-secret-4711';
