import { isObject } from '../ask/documents.ts';
import type { Conversation } from '../conversation.ts';
import { isGiven, recordId } from './record-id.ts';
import type { LivingResource } from './resources.ts';
import { spelling } from './spelling.ts';

/** What became of a resource. */
export interface Life {
  /** Created, read back as sent, listed, changed, deleted, gone: as far as the document goes. */
  readonly kept: boolean;
  /** And each response was valid. */
  readonly valid: boolean;
}

/** Lives the life of one record. */
export async function live(resource: LivingResource, ask: Conversation): Promise<Life> {
  let isValid = true;
  const asked: Conversation['ask'] = async (operation, ids) => {
    const reply = await ask.ask(operation, ids);
    isValid &&= reply.verdict.valid;
    return reply;
  };
  const above = await ask.idsFor(resource.create.path);
  const created = await asked(resource.create, above);
  if (created.status >= 300) return { kept: false, valid: false };
  const named = { path: resource.read.path, id: resource.id };
  const id = recordId(created.verdict.value, created.location, named, created.sent);
  if (id === undefined) return { kept: false, valid: false };
  // What gives every record the id of the example keeps none of them.
  const next = await ask.ask(resource.create, above);
  const isTwice = recordId(next.verdict.value, next.location, named, next.sent) === id;
  if (isTwice && !isGiven(created.sent, named, id)) return { kept: false, valid: false };
  const isShown = ask.shownBy(resource.read);
  const ids = { ...above, [resource.id]: id };
  const read = await asked(resource.read, ids);
  let isKept = read.status === 200 && holds(read.verdict.value, created.sent, isShown);
  if (resource.list !== undefined) {
    const list = await asked(resource.list, above);
    isKept &&= list.status < 300 && mentions(list.verdict.value, id);
  }
  if (resource.change !== undefined) {
    const changed = await asked(resource.change, ids);
    const after = await asked(resource.read, ids);
    isKept &&= changed.status < 300 && after.status === 200 && holds(after.verdict.value, changed.sent, isShown);
  }
  if (resource.remove !== undefined) {
    const removed = await asked(resource.remove, ids);
    // Of a record that is gone, a document may know no word: its absence counts, not how it is said.
    const gone = await ask.ask(resource.read, ids);
    isKept &&= removed.status < 300 && (gone.status === 404 || gone.status === 410);
  }
  return { kept: isKept, valid: isKept && isValid };
}

/** Whether a record, or one in an envelope, holds each plain value that was sent and that it has a place for. */
function holds(value: unknown, sent: unknown, isShown: (name: string) => boolean, depth = 0): boolean {
  if (!isObject(sent)) return true;
  if (!isObject(value)) return Array.isArray(value) && value.some((one) => holds(one, sent, isShown, depth));
  const fields = new Map(Object.entries(value).map(([name, one]) => [spelling(name), one]));
  const plain = Object.entries(sent).filter(([name, one]) => typeof one !== 'object' && isShown(name));
  // A form carries text.
  const same = plain.filter(([name, one]) => String(fields.get(spelling(name))) === String(one)).length;
  // A field that is only written is not shown again: most of them have to be there.
  if (plain.length > 0 ? same * 2 >= plain.length && same > 0 : depth === 0) return true;
  if (depth === 2) return false;
  const members = Object.values(value).some((member) => holds(member, sent, isShown, depth + 1));
  const [inner, ...others] = Object.values(sent);
  return members || (others.length === 0 && isObject(inner) && holds(value, inner, isShown, depth + 1));
}

function mentions(value: unknown, id: string): boolean {
  if (Array.isArray(value)) return value.some((one) => mentions(one, id));
  if (isObject(value)) return Object.values(value).some((one) => mentions(one, id));
  return String(value) === id;
}
