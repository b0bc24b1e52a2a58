import type { AgingReport } from "receivables/aging";
import { minorOf } from "../data/open-items.js";
import { digest } from "../harness/digest.js";
import type { Checksum } from "../harness/job.js";

/** Each cell of a report that is not empty, as `checksumOfCells` has them. */
export function checksumOfReport({ currencies }: AgingReport): Checksum {
  const { add, text } = digest();
  for (const { customers } of currencies) {
    for (const { customer, buckets, credits, count } of customers) {
      let claims = 0;
      buckets.forEach((bucket, column) => {
        claims += bucket.count;
        if (bucket.count > 0) add(customer, column, minorOf(bucket.amount.amount), bucket.count);
      });
      if (count > claims) add(customer, buckets.length, minorOf(credits.amount), count - claims);
    }
  }
  return text();
}
