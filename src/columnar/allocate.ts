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
  // Mostly a credit pays a few claims; there is never room for more parts than there are rows.
  const most = credits.amounts.length + claims.amounts.length;
  let parts = roomFor(Math.min(most, 4 * credits.amounts.length));
  let count = 0;
  for (let pot = 0; pot + 1 < credits.starts.length; pot++) {
    const [creditEnd, claimEnd] = [credits.starts[pot + 1]!, claims.starts[pot + 1]!];
    let [credit, claim] = [credits.starts[pot]!, claims.starts[pot]!];
    if (credit === creditEnd || claim === claimEnd) continue;
    let [given, owed] = [credits.amounts[credit]!, claims.amounts[claim]!];
    while (true) {
      const amount = given < owed ? given : owed;
      if (count === parts.amounts.length) parts = roomFor(Math.min(most, 2 * count + 16), parts);
      parts.credits[count] = credit;
      parts.claims[count] = claim;
      parts.amounts[count] = amount;
      count++;
      given -= amount;
      owed -= amount;
      if (owed === 0) {
        if (++claim === claimEnd) break;
        owed = claims.amounts[claim]!;
      }
      if (given === 0) {
        if (++credit === creditEnd) break;
        given = credits.amounts[credit]!;
      }
    }
  }
  return { count, ...parts };
}

type Room = Omit<Parts, "count">;

function roomFor(length: number, before?: Room): Room {
  const room = {
    credits: new Uint32Array(length),
    claims: new Uint32Array(length),
    amounts: new Float64Array(length),
  };
  if (before !== undefined) {
    room.credits.set(before.credits);
    room.claims.set(before.claims);
    room.amounts.set(before.amounts);
  }
  return room;
}
