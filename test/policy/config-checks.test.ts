import { chinaTradeRegulation, policySchema } from "receivables";
import { describe, expect, test } from "vitest";

/** Where the reader of policies finds a fault in the preset with one place of its JSON changed. */
function faultsWith(path: string, value: unknown): readonly string[] {
  const steps = path.split("/");
  const written = JSON.parse(JSON.stringify(chinaTradeRegulation)) as Record<string, unknown>;
  const last = steps.pop() ?? "";
  const place = steps.reduce((at, step) => at[step] as Record<string, unknown>, written);
  place[last] = value;
  const { error } = policySchema.safeParse(written);
  return (error?.issues ?? []).map((issue) => `${issue.path.join("/")}: ${issue.message}`);
}

describe("F87: a policy is checked before it is used", () => {
  test("F87: the preset itself has no fault", () => {
    expect(policySchema.safeParse(JSON.parse(JSON.stringify(chinaTradeRegulation))).success).toBe(true);
  });

  test.each([
    ["a gap between stages", "escalation/stages/1/fromDays", 12, /Begin on day 11/],
    ["an overlap of stages", "escalation/stages/1/fromDays", 10, /Begin on day 11/],
    ["two stages of one name", "escalation/stages/1/id", "1-10", /another stage has this id/],
    ["a gap between buckets", "aging/scheme/2/from", 12, /scheme/],
    ["an overlap of buckets", "aging/scheme/2/from", 10, /scheme/],
    [
      "a band of amounts that nothing reaches",
      "approval/uses/discount/bands",
      [
        { upTo: { amount: "50.00", currency: "CNY" }, chain: "discount" },
        { upTo: { amount: "5.00", currency: "CNY" }, chain: "discount" },
        { upTo: null, chain: "discount" },
      ],
      /bands\/1\/upTo: not above the band before it/,
    ],
    ["a chain that is not there", "approval/uses/discount/bands/0/chain", "nobody", /no chain of this name/],
    ["a use that is not there", "credit/newCustomer/moreUse", "nothing", /no use "nothing"/],
    ["a share above the whole", "credit/newCustomer/share", "1.5", /not from 0 to 1/],
  ] as const)("F87: %s is refused with its place and a remedy", (_, path, value, fault) => {
    const faults = faultsWith(path, value);
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.join("\n")).toMatch(fault);
  });
});
