import { availableParallelism, totalmem } from "node:os";
import type { Machine } from "./results.js";

/** This machine, as far as it tells what its times are worth. */
export function thisMachine(): Machine {
  return {
    platform: `${process.platform} ${process.arch}`,
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
  };
}
