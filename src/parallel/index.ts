export { type AgingThreads, type ParallelRun, agingThreads } from "./aging-threads.js";
