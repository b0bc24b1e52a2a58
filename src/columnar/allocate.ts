/** Amounts in pots: those of one pot stand together, in the order in which they are set against the other side's. */
export interface Lane {
  /** Where each pot begins; one more for the end. */
  readonly starts: Uint32Array;
  /** More than zero, in whole smallest units that a double holds exactly. */
  readonly amounts: Float64Array;
}

/** What was set against what: a place on each side and how much, the parts of one credit after each other. */
export interface Parts {
  readonly count: number;
  readonly credits: Uint32Array;
  readonly claims: Uint32Array;
  readonly amounts: Float64Array;
}

/**
 * Sets the credits of each pot against its claims, each in their order, until either are used up. Every step uses up one
 * of the two at which it looks, so that there are fewer steps than rows. It is exact: a part is the smaller of two whole
 * numbers and what is left is their difference, so that no number is ever larger than one that was given.
 */
export function allocateInOrder(credits: Lane, claims: Lane): Parts {
  // Mostly a credit pays a few claims; there are never more parts than rows.
  const most = credits.amounts.length + claims.amounts.length;
  let room = roomFor(Math.min(most, 4 * credits.amounts.length));
  let count = 0;
  for (let pot = 0; pot + 1 < credits.starts.length; pot++) {
    const upTo = count + rowsIn(credits, pot) + rowsIn(claims, pot);
    if (upTo > room[0].length) room = roomFor(Math.min(most, 2 * upTo), room);
    count = allocatePot(credits, claims, pot, room, count);
  }
  const [paying, paid, amounts] = room;
  return { count, credits: paying, claims: paid, amounts };
}

function rowsIn({ starts }: Lane, pot: number): number {
  return starts[pot + 1]! - starts[pot]!;
}

/** Writes a pot's parts from a place on, and says where they end. */
function allocatePot(
  credits: Lane,
  claims: Lane,
  pot: number,
  [paying, paid, amounts]: Room,
  from: number,
): number {
  const [creditEnd, claimEnd] = [credits.starts[pot + 1]!, claims.starts[pot + 1]!];
  let [credit, claim] = [credits.starts[pot]!, claims.starts[pot]!];
  if (credit === creditEnd || claim === claimEnd) return from;
  let [given, owed] = [credits.amounts[credit]!, claims.amounts[claim]!];
  let at = from;
  while (true) {
    const amount = given < owed ? given : owed;
    paying[at] = credit;
    paid[at] = claim;
    amounts[at] = amount;
    at++;
    given -= amount;
    owed -= amount;
    if (owed === 0) {
      if (++claim === claimEnd) return at;
      owed = claims.amounts[claim]!;
    }
    if (given === 0) {
      if (++credit === creditEnd) return at;
      given = credits.amounts[credit]!;
    }
  }
}

/**
 * Places of credits, places of claims, and amounts: a list, since code that was compiled for an object of a shape of its own
 * is thrown away with the last such object.
 */
type Room = readonly [Uint32Array, Uint32Array, Float64Array];

function roomFor(length: number, before?: Room): Room {
  const room = [new Uint32Array(length), new Uint32Array(length), new Float64Array(length)] as const;
  before?.forEach((values, i) => room[i]!.set(values));
  return room;
}
