import { addDays, plainDate } from "receivables/calendar";
import {
  type HandoverList,
  type HandoverRecord,
  type HandoverSignature,
  handoverStatus,
  type SigningResult,
  signHandover,
} from "receivables/handover";
import { describe, expect, test } from "vitest";
import { codes, DAY, item, listOf, policy, signaturesOf, signed } from "./handover-case.js";

const list = listOf([item("A"), item("B", { customer: "C2" })]);
const draft: HandoverRecord = { list, signatures: [] };
const of = (more: Partial<HandoverSignature>): HandoverSignature => {
  return { role: "giver", by: "wang", on: DAY, digest: list.digest, sealed: true, ...more };
};
const refused = ({ decision }: SigningResult): string[] => {
  expect(decision.outcome).toBe("refuse");
  return codes(decision.reasons);
};
const signAll = (start: HandoverRecord, signatures: readonly HandoverSignature[]): HandoverRecord =>
  signatures.reduce((record, signature) => signHandover(record, signature).record, start);

describe("F79, Art. 39: giver, taker and supervisor sign, and the handover is complete", () => {
  test("draft, partly signed, complete", () => {
    const outcomes = signaturesOf(list).map(
      (_, n) => handoverStatus(signAll(draft, signaturesOf(list).slice(0, n))).outcome,
    );
    expect(outcomes).toEqual(["draft", "partly-signed", "partly-signed"]);
    expect(handoverStatus(signAll(draft, signaturesOf(list))).outcome).toBe("complete");
  });

  test("what is missing is named with who and as what", () => {
    const record = signAll(draft, [of({ role: "taker", by: "li" })]);
    expect(handoverStatus(record)).toMatchObject({
      missing: [
        { role: "giver", by: "wang" },
        { role: "supervisor", by: "zhao" },
      ],
      completedOn: null,
      effectiveOn: null,
    });
    expect(codes(handoverStatus(record).reasons)).toEqual(["signature-missing", "signature-missing"]);
  });

  test("each acceptance says who is still to sign", () => {
    const first = signHandover(draft, of({}));
    expect(first.decision).toEqual({
      outcome: "accept",
      reasons: [
        {
          code: "signature-accepted",
          citation: "Art. 39",
          facts: { by: "wang", role: "giver", missing: ["li", "zhao"] },
        },
      ],
      asOf: DAY,
      policy: policy.policy,
    });
    const last = signHandover(
      signAll(draft, signaturesOf(list).slice(0, 2)),
      of({ role: "supervisor", by: "zhao" }),
    );
    expect(last.decision.reasons[0]?.facts["missing"]).toBeNull();
  });

  test("it is complete on the day of the last signature", () => {
    const [giver, taker, supervisor] = signaturesOf(list) as [
      HandoverSignature,
      HandoverSignature,
      HandoverSignature,
    ];
    const late = { ...taker, on: plainDate("2026-04-07") };
    expect(handoverStatus(signAll(draft, [late, supervisor, giver])).completedOn).toBe("2026-04-07");
  });

  test("in a handover to two takers both sign the whole list", () => {
    const two = listOf([item("A"), item("B", { customer: "C2" })], {
      shares: [{ taker: "li" }, { taker: "sun", customers: ["C2"] }],
    });
    const all = signaturesOf(two);
    expect(all).toHaveLength(4);
    const withoutSun = signAll(
      { list: two, signatures: [] },
      all.filter(({ by }) => by !== "sun"),
    );
    expect(handoverStatus(withoutSun)).toMatchObject({
      outcome: "partly-signed",
      missing: [{ role: "taker", by: "sun" }],
    });
    expect(handoverStatus(signAll({ list: two, signatures: [] }, all)).outcome).toBe("complete");
  });
});

describe("Art. 32: it counts from the day on the slip", () => {
  test("or, where the policy says so, from the last signature", () => {
    expect(handoverStatus(signed(list, "2026-04-07")).effectiveOn).toBe("2026-03-31");
    const later = listOf(
      [item("A")],
      {},
      { ...policy, signing: { ...policy.signing, effective: "last-signature" } },
    );
    expect(handoverStatus(signed(later, "2026-04-07")).effectiveOn).toBe("2026-04-07");
  });
});

describe("what is no signature", () => {
  test("the wrong person for the role", () => {
    expect(refused(signHandover(draft, of({ by: "sun" })))).toEqual(["wrong-signer"]);
  });

  test("one person in two roles", () => {
    expect(refused(signHandover(draft, of({ role: "taker" })))).toEqual([
      "wrong-signer",
      "person-in-two-roles",
    ]);
  });

  test.each([
    ["giver and supervisor", { supervisor: { id: "wang", role: "business-supervisor" } }],
    ["giver and taker", { shares: [{ taker: "wang" }] }],
  ])("a list that names one person as %s can never be complete", (_, more) => {
    const same = listOf([item("A")], more);
    const signatures = signaturesOf(same);
    for (const signature of signatures.filter(({ by }) => by === "wang")) {
      expect(refused(signHandover({ list: same, signatures: [] }, signature))).toContain(
        "person-in-two-roles",
      );
    }
    expect(handoverStatus(signAll({ list: same, signatures: [] }, signatures)).outcome).toBe("partly-signed");
    expect(handoverStatus({ list: same, signatures }).outcome).toBe("partly-signed");
  });

  test("a second signature", () => {
    const { record } = signHandover(draft, of({}));
    const again = signHandover(record, of({ on: addDays(DAY, 1) }));
    expect(refused(again)).toEqual(["signed-already"]);
    expect(again.record).toBe(record);
  });

  test("a signature over another digest", () => {
    expect(refused(signHandover(draft, of({ digest: "0".repeat(64) })))).toEqual([
      "signature-over-other-digest",
    ]);
  });

  test("Art. 39: a signature without the seal, unless the policy asks for none", () => {
    expect(refused(signHandover(draft, of({ sealed: false })))).toEqual(["signature-not-sealed"]);
    const plain = listOf([item("A")], {}, { ...policy, signing: { ...policy.signing, sealed: false } });
    const unsealed = { ...of({ sealed: false }), digest: plain.digest };
    expect(signHandover({ list: plain, signatures: [] }, unsealed).decision.outcome).toBe("accept");
  });

  test("Art. 38: before a supervisor who may not oversee", () => {
    const clerk = listOf([item("A")], { supervisor: { id: "zhao", role: "clerk" } });
    const [giver, , supervisor] = signaturesOf(clerk) as [
      HandoverSignature,
      HandoverSignature,
      HandoverSignature,
    ];
    const start = { list: clerk, signatures: [] };
    expect(signHandover(start, giver).decision.outcome).toBe("accept");
    expect(refused(signHandover(start, supervisor))).toEqual(["supervisor-not-entitled"]);
    const anyone = listOf(
      [item("A")],
      { supervisor: { id: "zhao", role: "clerk" } },
      { ...policy, signing: { ...policy.signing, supervisorRoles: [] } },
    );
    expect(
      signHandover({ list: anyone, signatures: [] }, { ...supervisor, digest: anyone.digest }).decision
        .outcome,
    ).toBe("accept");
  });

  test.each([
    ["2026-03-30", ["signed-before-handover-day"]],
    ["2026-03-31", []],
    ["2026-04-01", []],
  ])("signed on %s under a list of 31 March: %j", (on, expected) => {
    const early = listOf([item("A")], {
      statements: [{ customer: "C1", statement: "S", checkedOn: plainDate("2026-03-30") }],
    });
    const { decision } = signHandover(
      { list: early, signatures: [] },
      of({ on: plainDate(on), digest: early.digest }),
    );
    expect(decision.outcome === "refuse" ? codes(decision.reasons) : []).toEqual(expected);
  });

  test("every reason is given, not only the first", () => {
    const bad = of({ by: "sun", sealed: false, digest: "0".repeat(64) });
    expect(refused(signHandover(draft, bad))).toEqual([
      "signature-over-other-digest",
      "wrong-signer",
      "signature-not-sealed",
    ]);
  });
});

describe("Art. 39: before the handover every statement of account is checked", () => {
  const waiting = (checkedOn: string | null): HandoverList =>
    listOf([item("A"), item("B", { customer: "C2" })], {
      statements: [
        { customer: "C1", statement: "S1", checkedOn: DAY },
        { customer: "C2", statement: "S2", checkedOn: checkedOn === null ? null : plainDate(checkedOn) },
      ],
    });
  const outcome = (own: HandoverList, on: string): SigningResult =>
    signHandover({ list: own, signatures: [] }, of({ on: plainDate(on), digest: own.digest }));

  test("nobody signs while one was not checked; the customers are named", () => {
    const result = outcome(waiting(null), "2026-04-02");
    expect(refused(result)).toEqual(["statements-not-checked"]);
    expect(result.decision.reasons[0]?.facts["customers"]).toEqual(["C2"]);
  });

  test.each([
    ["2026-04-01", "refuse"],
    ["2026-04-02", "accept"],
    ["2026-04-03", "accept"],
  ])("checked on 2 April, signed on %s: %s", (on, expected) => {
    expect(outcome(waiting("2026-04-02"), on).decision.outcome).toBe(expected);
  });

  test("a customer of whom nothing is handed over has none to check, and policy may ask for none", () => {
    const partial = listOf([item("A"), item("B", { customer: "C2" })], {
      shares: [{ taker: "li", customers: ["C1"] }],
      statements: [{ customer: "C1", statement: "S1", checkedOn: DAY }],
    });
    expect(outcome(partial, "2026-04-02").decision.outcome).toBe("accept");
    const rules = { ...policy.signing, statementsFirst: false };
    expect(
      outcome(listOf([item("A")], { statements: [] }, { ...policy, signing: rules }), "2026-04-02").decision
        .outcome,
    ).toBe("accept");
  });
});

describe("a changed list voids the signatures", () => {
  const changed: HandoverList = { ...list, rows: list.rows.map((row) => ({ ...row, taker: "sun" })) };
  const { signatures } = signed(list);

  test("with its digest left as it was", () => {
    const status = handoverStatus({ list: changed, signatures });
    expect(status).toMatchObject({ outcome: "void", completedOn: null, effectiveOn: null });
    expect(new Set(codes(status.reasons))).toEqual(
      new Set(["digest-not-of-list", "signature-over-other-digest"]),
    );
    expect(status.missing).toHaveLength(3);
  });

  test("with its digest made anew: who signed the old one is named", () => {
    const remade = listOf([item("A")]);
    const status = handoverStatus({ list: remade, signatures });
    expect(status.outcome).toBe("void");
    expect(status.reasons.map(({ code, facts }) => [code, facts["by"]])).toEqual([
      ["signature-over-other-digest", "wang"],
      ["signature-over-other-digest", "li"],
      ["signature-over-other-digest", "zhao"],
    ]);
  });

  test("nobody can sign on under a voided record, and everybody under a new one", () => {
    const remade = listOf([item("A")]);
    const next = of({ role: "supervisor", by: "zhao", digest: remade.digest });
    expect(refused(signHandover({ list: remade, signatures: signatures.slice(0, 1) }, next))).toEqual([
      "signature-over-other-digest",
    ]);
    expect(signHandover({ list: remade, signatures: [] }, next).decision.outcome).toBe("accept");
  });

  test("an unsigned list with a wrong digest is void too", () => {
    expect(handoverStatus({ list: { ...list, digest: "0".repeat(64) }, signatures: [] }).outcome).toBe(
      "void",
    );
  });
});

test("a signature that does not count is as good as missing, however it came into the record", () => {
  const [giver, taker, supervisor] = signaturesOf(list) as [
    HandoverSignature,
    HandoverSignature,
    HandoverSignature,
  ];
  const forged = handoverStatus({ list, signatures: [{ ...giver, sealed: false }, taker, supervisor] });
  expect(forged).toMatchObject({ outcome: "partly-signed", missing: [{ role: "giver", by: "wang" }] });
  expect(codes(forged.reasons)).toEqual(["signature-not-sealed", "signature-missing"]);
  const twice = handoverStatus({ list, signatures: [giver, { ...giver, on: plainDate("2026-05-01") }] });
  expect(twice.outcome).toBe("partly-signed");
  expect(codes(twice.reasons)).toContain("signed-already");
});

test("what was signed stays signed under a later policy", () => {
  const record = signed(list);
  const stricter = listOf(
    [],
    {},
    { ...policy, signing: { ...policy.signing, supervisorRoles: ["general-manager"] } },
  );
  expect(stricter.signing.supervisorRoles).toEqual(["general-manager"]);
  expect(handoverStatus(record).outcome).toBe("complete");
});
