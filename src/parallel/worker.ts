import { type Positions, findPlaces } from "../columnar/kernels.js";
import type { SharedClusters } from "./shared-columns.js";

/** A share of the customers of one clustering, whose places a thread finds. */
export interface Share {
  readonly clusters: SharedClusters;
  readonly positions: Positions;
  readonly from: number;
  readonly to: number;
}

/** The program of a thread: it finds the places of each share that it is sent, and answers with the share's number. */
export function workerText(): string {
  return `
const { parentPort } = require("node:worker_threads");
const find = ${findPlaces.toString()};
parentPort.on("message", ({ at, share: { clusters, positions, from, to } }) => {
  find(clusters, positions, from, to);
  parentPort.postMessage(at);
});`;
}
