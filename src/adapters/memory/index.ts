export { type MemoryAdapter, memoryAdapter } from "./memory-adapter.js";
export type { MemoryData } from "./memory-data.js";
