import { canonicalJson } from "receivables";
import { memoryAdapter } from "receivables/adapters/memory";
import { type MonthEndPorts, runMonthEnd } from "receivables/ports";
import { describe, expect, test } from "vitest";
import { arrayPorts } from "./array-ports.js";
import { demoData, MONTH_END } from "./firm-of-the-demo.js";

const data = demoData();
const closed = await runMonthEnd(memoryAdapter(data), { asOf: MONTH_END });
const failure = new Error("the store is down");
const fails = async (): Promise<never> => {
  throw failure;
};

describe("ports of the user's own", () => {
  test("give the same month end and the same outbox, one row a page", async () => {
    const { outbox, ports } = arrayPorts(data);
    const own = await runMonthEnd(ports, { asOf: MONTH_END });
    const memory = memoryAdapter(data);
    await runMonthEnd(memory, { asOf: MONTH_END });
    expect(canonicalJson(own)).toBe(canonicalJson(closed));
    const ids = [...outbox.keys()].sort();
    expect(ids.map((id) => outbox.get(id))).toEqual(memory.outboxEntries());
  });

  test("every read that rejects lets the run reject with the same error, and nothing is written", async () => {
    const { outbox, ports } = arrayPorts(data);
    const writes = new Set(["put", "append"]);
    for (const [name, port] of Object.entries(ports)) {
      for (const method of Object.keys(port as object).filter((read) => !writes.has(read))) {
        const broken = { ...ports, [name]: { ...(port as object), [method]: fails } } as MonthEndPorts;
        await expect(runMonthEnd(broken, { asOf: MONTH_END })).rejects.toBe(failure);
      }
    }
    expect(outbox.size).toBe(0);
    expect(await ports.taskLog.lastRunOn()).toBeNull();
  });

  test("an outbox that rejects leaves the task log as it was, so that the run can be repeated whole", async () => {
    const { outbox, ports } = arrayPorts(data);
    await expect(runMonthEnd({ ...ports, outbox: { put: fails } }, { asOf: MONTH_END })).rejects.toBe(
      failure,
    );
    const again = await runMonthEnd(ports, { asOf: MONTH_END });
    expect(canonicalJson(again)).toBe(canonicalJson(closed));
    expect(outbox.size).toBeGreaterThan(0);
  });

  test("a task log that rejects lets the next run put the same entries again, each once", async () => {
    const { outbox, ports } = arrayPorts(data);
    const broken = { ...ports, taskLog: { ...ports.taskLog, append: fails } };
    await expect(runMonthEnd(broken, { asOf: MONTH_END })).rejects.toBe(failure);
    const before = canonicalJson([...outbox.entries()]);
    await runMonthEnd(ports, { asOf: MONTH_END });
    expect(canonicalJson([...outbox.entries()])).toBe(before);
  });
});
