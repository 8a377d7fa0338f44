/** The path that one file names, from the folder of the root file: `a/b.yaml` and `../c.yaml` make `c.yaml`. */
export function joinedPath(from: string, to: string): string {
  const path = to.replaceAll('\\', '/');
  if (/^(?:\/|[a-z]:\/)/i.test(path)) return path;
  const joined: string[] = [];
  for (const segment of [...from.split('/').slice(0, -1), ...path.split('/')]) {
    if (segment === '..' && joined.length > 0 && joined.at(-1) !== '..' && joined.at(-1) !== '') joined.pop();
    else if (segment !== '.' && (segment !== '' || joined.length === 0)) joined.push(segment);
  }
  return joined.join('/');
}
