import * as z from "zod";
import { creditLineSchema, limitSourceSchema } from "../../credit/schemas.js";
import { policySchema } from "../policy.schema.js";
import type { HeldAssumption, SimulatedPolicy, SimulationAssumptions } from "./simulated-policy.js";

const days = z.int().min(0);

const held: z.ZodType<HeldAssumption> = z.union([
  z.strictObject({ kind: z.literal("lost") }),
  z.strictObject({ kind: z.literal("shipped") }),
  z.strictObject({ kind: z.literal("delayed"), lostAfterDays: days.nullable() }),
]);

const assume: z.ZodType<SimulationAssumptions> = z.strictObject({
  held,
  referred: z.enum(["passes", "held"]),
  badAfterDays: days,
});

/** Reads a {@link SimulatedPolicy}. Its policy is read as by `policySchema`. */
export const simulatedPolicySchema: z.ZodType<SimulatedPolicy> = z.strictObject({
  id: z.string().min(1),
  policy: policySchema,
  lines: z.array(creditLineSchema).exactOptional(),
  inherits: z.array(limitSourceSchema).exactOptional(),
  assess: z.enum(["as-happened", "as-simulated"]).exactOptional(),
  assume,
});
