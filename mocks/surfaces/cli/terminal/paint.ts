import { styleText } from 'node:util';

/** The colours and weights that a line may have. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'green' | 'cyan' | 'magenta';

/** Gives a text a colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** For what is no terminal. */
export const plain: Paint = (_style, text) => text;

/** Paints where a person looks on, and where nobody has asked for no colours. */
export function paintFor(
  stream: { readonly isTTY?: boolean | undefined },
  environment: Readonly<Record<string, string | undefined>>,
): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = environment;
  const isForced = FORCE_COLOR !== undefined && FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  const isWanted = stream.isTTY === true && TERM !== 'dumb' && FORCE_COLOR === undefined;
  if ((NO_COLOR !== undefined && NO_COLOR !== '') || !(isForced || isWanted)) return plain;
  return (style, text) => styleText(style, text, { validateStream: false });
}
