import type { Clusters } from "../columnar/index.js";

/** What a thread needs of a side, in memory that all threads share. */
export type SharedClusters = Pick<Clusters, "starts" | "days">;

const SHARED: WeakMap<Clusters, SharedClusters> = /* @__PURE__ */ new WeakMap();

/** The clusters in shared memory, where they are copied once: columns never change. */
export function sharedClusters(clusters: Clusters): SharedClusters {
  let shared = SHARED.get(clusters);
  if (shared === undefined) {
    const starts = sharedUint32s(clusters.starts.length);
    starts.set(clusters.starts);
    const days = new Int32Array(new SharedArrayBuffer(4 * clusters.days.length));
    days.set(clusters.days);
    shared = { starts, days };
    SHARED.set(clusters, shared);
  }
  return shared;
}

/** So many zeros in shared memory. */
export function sharedUint32s(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(4 * length));
}
