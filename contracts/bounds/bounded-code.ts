const gathering =
  /^const (err\d+) = (\{[\s\S]*?\});\nif\(vErrors === null\)\{\nvErrors = \[\1\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}$/gm;

/**
 * Lets the code that ajv writes gather its complaints in {@link Complaints}, which are bounded, and not in an array.
 *
 * The code must have its statements on lines of their own: a text within it then begins no line.
 *
 * @param complain Writes what adds a complaint that is written so.
 * @throws where ajv wrote a list of its own all the same.
 */
export function boundedCode(code: string, complain: (error: string) => string): string {
  const bounded = code.replaceAll(gathering, (_all, _name, error: string) => `vErrors = ${complain(error)};`);
  if (/^vErrors = \[/m.test(bounded)) throw new Error('its code gathers complaints in a way that is not known');
  return bounded;
}
