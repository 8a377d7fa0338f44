import { parseMediaType } from '../../../spec/content/media-type.ts';

/** A range of media types that a caller takes: `text/*;q=0.5`. */
interface AcceptedRange {
  readonly type: string;
  readonly subtype: string;
  /** How much it is liked, from 0 (never) to 1. */
  readonly quality: number;
}

/** Tells how much a caller likes a media type: from 1 down to 0, which is not at all. */
export type Liking = (type: string) => number;

/** Reads an `Accept` header; `undefined` where it takes everything alike, or is not there. */
export function readAccept(header: string | null): Liking | undefined {
  if (header === null || header === '*/*' || header.trim() === '') return undefined;
  const ranges = header.split(',').flatMap(readRange);
  return (type) => {
    const [own = '', sub = ''] = (parseMediaType(type)?.essence ?? type).split('/');
    const matching = ranges.filter(
      (range) => (range.type === '*' || range.type === own) && (range.subtype === '*' || range.subtype === sub),
    );
    // The narrowest range counts, whatever it says.
    const width = (range: AcceptedRange): number => (range.type === '*' ? 2 : range.subtype === '*' ? 1 : 0);
    matching.sort((one, other) => width(one) - width(other));
    return matching[0]?.quality ?? 0;
  };
}

/** The media type that is liked best, the first of several; `undefined` where none is taken. */
export function likedBest(types: readonly string[], liking: Liking): string | undefined {
  let best: string | undefined;
  for (const type of types) {
    if (liking(type) > (best === undefined ? 0 : liking(best))) best = type;
  }
  return best;
}

function readRange(text: string): AcceptedRange[] {
  const media = parseMediaType(text.trim());
  if (media === undefined) return [];
  const [type = '', subtype = ''] = media.essence.split('/');
  const quality = Number(media.parameters.get('q') ?? 1);
  return [{ type, subtype, quality: Number.isNaN(quality) ? 1 : Math.min(Math.max(quality, 0), 1) }];
}
