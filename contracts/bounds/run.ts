import { Complaints } from './complaints.ts';
import { createNumbering, type Numbering } from './equal-items.ts';

/** A function that ajv has compiled. */
interface Compiled {
  errors?: unknown;
  evaluated?: { props?: unknown; items?: unknown } | undefined;
}

/** What a function said of one value. */
interface Said {
  readonly at: string;
  readonly complaints: Complaints | null;
  readonly props: unknown;
  readonly items: unknown;
}

/** What is known while one value is judged; it is forgotten afterwards. */
export interface Run {
  readonly numbering: () => Numbering;
  /** Whether a function passed a value before; `undefined` where it has not seen it. */
  readonly recall: (check: Compiled, value: unknown, at: string) => boolean | undefined;
  readonly remember: (check: Compiled, value: unknown, at: string) => void;
  readonly forget: () => void;
}

/**
 * Makes what checks remember of a value.
 *
 * A schema of which several branches lead to the same schema, level by level, would otherwise judge the innermost value
 * twice as often with each level.
 */
export function createRun(): Run {
  let numbering: Numbering | undefined;
  let known = new Map<Compiled, Map<object, Said>>();
  return {
    numbering: () => (numbering ??= createNumbering()),
    recall(check, value, at) {
      if (typeof value !== 'object' || value === null) return undefined;
      const said = known.get(check)?.get(value);
      if (said?.at !== at) return undefined;
      check.errors = said.complaints && copyOf(said.complaints);
      if (check.evaluated !== undefined) {
        check.evaluated.props = copied(said.props);
        check.evaluated.items = said.items;
      }
      return said.complaints === null;
    },
    remember(check, value, at) {
      if (typeof value !== 'object' || value === null) return;
      const values = known.get(check) ?? new Map<object, Said>();
      known.set(check, values);
      const complaints = check.errors instanceof Complaints ? copyOf(check.errors) : null;
      values.set(value, { at, complaints, props: copied(check.evaluated?.props), items: check.evaluated?.items });
    },
    forget() {
      numbering = undefined;
      if (known.size > 0) known = new Map();
    },
  };
}

/** Lets the code of a check ask first what it said of a value before. */
export function rememberingCode(code: string): string {
  const [head, name] = /^.*function (validate\d+)\(data, .*\)\{$/m.exec(code) ?? [];
  const end = /\nreturn errors === 0;\n\}\s*$/.exec(code);
  if (head === undefined || end === null) return code;
  const start = code.indexOf(head) + head.length;
  return [
    code.slice(0, start),
    `const known = self.recall(${name}, data, instancePath);`,
    `if(known !== undefined) return known;${code.slice(start, end.index)}`,
    `self.remember(${name}, data, instancePath);${end[0]}`,
  ].join('\n');
}

/** The code of a check goes on filling what it is given. */
function copyOf(complaints: Complaints): Complaints {
  return new Complaints().concat(complaints);
}

function copied(props: unknown): unknown {
  return typeof props === 'object' && props !== null ? { ...props } : props;
}
