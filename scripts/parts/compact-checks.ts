const parts = /^\{instancePath(?::([\s\S]*?))?,schemaPath:"([^"\\]*\/([^"\\/]*))",keyword:"\3",params:([\s\S]*)\}$/;

/** Writes what adds a complaint, shorter: the place in the value follows from the place in the schema. */
export function compactComplaint(error: string): string {
  const [whole, at = 'instancePath', schemaPath = '', , params] = parts.exec(error) ?? [];
  if (whole === undefined) return `complain(vErrors, ${error})`;
  const pieces = at.split(/\s*\+\s*(?![^"]*"(?:[^"]*"[^"]*")*[^"]*$)/).map((piece) => piece.trim());
  const steps = pieces.slice(1).filter((piece) => !piece.startsWith('"'));
  if (steps.some((step) => !/^i\d+$/.test(step)) || written(pieces) !== derived(schemaPath, steps)) {
    return `complain(vErrors, ${error})`;
  }
  return `complainAt(${['vErrors', 'instancePath', JSON.stringify(schemaPath), params, ...steps].join(', ')})`;
}

/** Takes out what no schema of OpenAPI needs: of how a value learns where it stands, the pointer is left. */
export function compactCode(code: string): string {
  return (
    code
      .replaceAll(
        /\{instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors=\{\}\}=\{\}/g,
        'instancePath=""',
      )
      .replaceAll(
        /^(if\(!\(validate\d+\(.*), \{instancePath(?::(.*))?,parentData:[^,]+,parentDataProperty:[^,]+,rootData,dynamicAnchors\}\)\)\)\{$/gm,
        (_all, call: string, at = 'instancePath') => `${call}, ${at}))){`,
      )
      // A part of an `allOf` stands where the whole does.
      .replaceAll('{instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}', 'instancePath')
      .replaceAll(
        /^vErrors = vErrors === null \? (validate\d+\.errors) : vErrors\.concat\(\1\);$/gm,
        (_all, errors: string) => `vErrors = joined(vErrors, ${errors});`,
      )
  );
}

function written(pieces: readonly string[]): string {
  const [first, ...others] = pieces;
  return first === 'instancePath'
    ? others.map((piece) => (piece.startsWith('"') ? String(JSON.parse(piece)) : `{${piece}}`)).join('')
    : 'elsewhere';
}

/** As `placeFrom` does when the check runs. */
function derived(schemaPath: string, steps: readonly string[]): string {
  const segments = schemaPath.split('/').slice(1, -1);
  const open = [...steps];
  let place = '';
  for (let index = 0; index < segments.length; index += 1) {
    const segment = segments[index];
    if (segment === 'properties') place += `/${segments[++index]}`;
    else if (segment === 'items') place += `/{${open.shift()}}`;
  }
  return /[~%]/.test(schemaPath) || open.length > 0 ? 'elsewhere as well' : place;
}
