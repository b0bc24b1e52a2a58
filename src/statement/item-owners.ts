import { once } from "../columnar/kernels.js";
import { grouped } from "../decision/index.js";
import type { Note } from "./note.js";

/** Finds a customer other than one given that has an item on a note of an id: the first in the evidence. */
export type ItemOwners = (document: string, item: string, than: string) => string | undefined;

/** The first customer that has an item on a note, and the first one after it that is another. */
interface FirstTwo {
  readonly first: string;
  second?: string;
}

/** Looks up owners in evidence that is gone through when the first is asked for, and each id's notes likewise. */
export function itemOwners(notes: readonly Note[]): ItemOwners {
  const notesById = once(() => grouped(notes, ({ id }) => id));
  const ownersById = new Map<string, ReadonlyMap<string, FirstTwo>>();
  return (document, item, than) => {
    let owners = ownersById.get(document);
    if (owners === undefined) {
      owners = firstTwoByItem(notesById().get(document) ?? []);
      ownersById.set(document, owners);
    }
    const own = owners.get(item);
    return own?.first === than ? own.second : own?.first;
  };
}

function firstTwoByItem(notes: readonly Note[]): ReadonlyMap<string, FirstTwo> {
  const owners = new Map<string, FirstTwo>();
  for (const { customer, lines } of notes) {
    for (const { item } of lines) {
      const own = owners.get(item);
      if (own === undefined) owners.set(item, { first: customer });
      else if (own.first !== customer) own.second ??= customer;
    }
  }
  return owners;
}
