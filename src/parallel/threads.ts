import type { Worker } from "node:worker_threads";
import { type Share, workerText } from "./worker.js";

/** A thread that finds the places of shares. */
export interface Thread {
  readonly find: (share: Share) => Promise<void>;
  readonly end: () => Promise<void>;
}

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Starts threads; none where the runtime has no threads or no memory that they share. */
export async function startThreads(count: number): Promise<readonly Thread[]> {
  const node = await import("node:worker_threads").catch(() => undefined);
  if (node === undefined || typeof SharedArrayBuffer === "undefined") return [];
  return Array.from({ length: count }, () => startThread(new node.Worker(workerText(), { eval: true })));
}

function startThread(worker: Worker): Thread {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let isEnded = false;

  function failAll(error: Error): void {
    isEnded = true;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  }

  worker.unref();
  worker.on("message", (at: number) => {
    waiting.get(at)?.resolve();
    waiting.delete(at);
    // What waits keeps the process alive, and nothing else does.
    if (waiting.size === 0) worker.unref();
  });
  worker.on("error", failAll);
  worker.on("exit", () => failAll(new Error("the thread has ended")));
  return {
    find: async (share) => {
      if (isEnded) throw new Error("the thread has ended");
      const at = ++last;
      worker.ref();
      worker.postMessage({ at, share });
      await new Promise<void>((resolve, reject) => waiting.set(at, { resolve, reject }));
    },
    end: async () => {
      await worker.terminate();
    },
  };
}
