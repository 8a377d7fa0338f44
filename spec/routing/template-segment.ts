/**
 * What stands between the literals of a template such as `{name}.json`, each as much as it can be from the left; `null`
 * where a text does not fit. Literals are looked for from the end on: no regular expression with several `.+` is as fast.
 */
export function valuesBetween(literals: readonly string[], text: string, least = 1): string[] | null {
  const values: string[] = [];
  let end = text.length;
  for (let index = literals.length - 1; index >= 0; index--) {
    const literal = literals[index] ?? '';
    const isLast = index === literals.length - 1;
    // Between two literals, a value takes its room.
    const latest = end - literal.length - (isLast ? 0 : least);
    const at = index === 0 ? (text.startsWith(literal) ? 0 : -1) : isLast ? latest : text.lastIndexOf(literal, latest);
    if (at < 0 || at > latest || (isLast && at < latest) || !text.startsWith(literal, at)) return null;
    if (!isLast) values.unshift(text.slice(at + literal.length, end));
    end = at;
  }
  return values;
}
