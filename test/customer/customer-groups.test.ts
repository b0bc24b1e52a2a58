import { type CustomerParent, customerGroups, groupOf } from "receivables/customer";
import { describe, expect, test } from "vitest";
import { codes } from "./customer-case.js";

const link = (customer: string, parent: string): CustomerParent => ({ customer, parent });
const groups = (...parents: readonly CustomerParent[]) =>
  customerGroups({ customers: ["A", "B", "C", "D", "E"], parents });

describe("customers that count as one", () => {
  test("a parent, its children and theirs are one group; the others stand alone", () => {
    const { groups: all, findings } = groups(link("C", "B"), link("B", "A"), link("E", "D"));
    expect(findings).toEqual([]);
    expect(all).toEqual([
      { id: "A", members: ["A", "B", "C"] },
      { id: "D", members: ["D", "E"] },
    ]);
    expect(groupOf(all, "C")?.id).toBe("A");
    expect(groupOf(groups(link("B", "A")).groups, "C")).toBe(undefined);
    expect(groups().groups).toEqual([]);
  });

  test("a circle of parents is found once, and counts as one group with what hangs on it", () => {
    const { groups: all, findings } = groups(link("A", "B"), link("B", "C"), link("C", "A"), link("D", "A"));
    expect(all).toEqual([{ id: "A", members: ["A", "B", "C", "D"] }]);
    expect(findings).toMatchObject([{ code: "group-cycle", facts: { customers: ["A", "B", "C"] } }]);
  });

  test("two circles are two findings; a customer above itself is a circle, and no group", () => {
    expect(groups(link("A", "B"), link("B", "A"), link("C", "C")).findings).toMatchObject([
      { facts: { customers: ["A", "B"] } },
      { facts: { customers: ["C"] } },
    ]);
    expect(groups(link("C", "C")).groups).toEqual([]);
  });

  test("a member of two groups is found, and the two count as one", () => {
    const { groups: all, findings } = groups(link("C", "A"), link("C", "B"), link("C", "B"), link("D", "B"));
    expect(all).toEqual([{ id: "A", members: ["A", "B", "C", "D"] }]);
    expect(findings).toMatchObject([{ code: "member-of-two-groups", facts: { parents: ["A", "B"] } }]);
  });

  test("an unknown parent is found; its children count as one under its name", () => {
    const { groups: all, findings } = groups(link("A", "holding"), link("B", "holding"));
    expect(all).toEqual([{ id: "holding", members: ["A", "B"] }]);
    expect(codes(findings)).toEqual(["unknown-parent", "unknown-parent"]);
  });

  test("an unknown member is found and is in no group", () => {
    const { groups: all, findings } = groups(link("x", "A"), link("y", "z"));
    expect(all).toEqual([{ id: "A", members: ["A"] }]);
    expect(codes(findings)).toEqual(["unknown-member", "unknown-member", "unknown-parent"]);
  });
});
