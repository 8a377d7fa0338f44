/**
 * Makes a memory: what is asked for with each check, and by each run again, is worked out once for each subject, such as a
 * contract, and each name. It is forgotten with its subject. What is thrown is not remembered.
 */
export function remembered<Value>(): (subject: object, name: string, make: () => Value) => Value {
  const known = new WeakMap<object, Map<string, { readonly value: Value }>>();
  return (subject, name, make) => {
    const ofSubject = known.get(subject) ?? new Map<string, { readonly value: Value }>();
    known.set(subject, ofSubject);
    const made = ofSubject.get(name) ?? { value: make() };
    ofSubject.set(name, made);
    return made.value;
  };
}
