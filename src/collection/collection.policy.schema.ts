import * as z from "zod";
import type { StepDeadline } from "../approval/index.js";
import { policyRefSchema } from "../decision/schemas.js";
import { compareDecimals } from "../money/index.js";
import { decimalSchema, moneySchema } from "../money/schemas.js";
import type {
  CollectionPolicy,
  ComplaintAuthority,
  DiscountAuthority,
  ForbiddenItem,
  InstrumentWeight,
} from "./collection.policy.js";
import type { InstrumentFaultCode } from "./collection.reason.js";
import { complaintKindSchema } from "./collection-facts.schema.js";
import { instrumentKindSchema } from "./instrument.schema.js";

const name = z.string().min(1);
const count = z.int().min(0);
const deadline: z.ZodType<StepDeadline> = z.strictObject({
  days: count,
  counted: z.enum(["calendar", "business"]),
});
const share = decimalSchema.refine(
  (value) => compareDecimals(value, "0") >= 0 && compareDecimals(value, "1") <= 0,
  { error: "a share from 0 to 1 is needed" },
);
const weight: z.ZodType<InstrumentWeight> = z.enum(["refuse", "reissue", "hold", "note"]);

const FAULTS: readonly [InstrumentFaultCode, ...InstrumentFaultCode[]] = [
  "issue-date-missing",
  "issued-in-the-future",
  "due-date-missing",
  "due-before-issue",
  "payee-missing",
  "payee-differs",
  "figures-missing",
  "words-missing",
  "words-unreadable",
  "words-differ-from-figures",
  "amount-differs-from-agreed",
  "drawer-signature-missing",
  "signature-on-back-missing",
  "first-endorser-not-payee",
  "endorsement-chain-broken",
  "holder-not-last-endorsee",
  "endorsement-illegible",
  "endorsement-not-signed",
  "endorsed-though-not-transferable",
  "endorsed-after-bar",
  "endorsement-partial",
  "endorsement-to-several",
  "endorsement-conditional",
  "name-differs-from-invoice-stamp",
  "tenor-too-long",
  "presentment-over",
  "already-due",
  "not-verified-with-bank",
  "not-genuine",
];

/** Reads an {@link InstrumentFaultCode}. */
export const instrumentFaultSchema: z.ZodType<InstrumentFaultCode> = z.enum(FAULTS);

const discountAuthority: z.ZodType<DiscountAuthority> = z.strictObject({
  role: name,
  upTo: moneySchema.nullable(),
  share: share.nullable(),
});

const complaintAuthority: z.ZodType<ComplaintAuthority> = z.strictObject({
  role: name,
  kinds: z.array(complaintKindSchema),
  upTo: moneySchema.nullable(),
});

const forbidden: z.ZodType<ForbiddenItem> = z.strictObject({
  number: z.int().min(1),
  forbidden: z.boolean(),
  certainty: z.enum(["sure", "assumed"]),
});

/** Reads a {@link CollectionPolicy}. */
export const collectionPolicySchema: z.ZodType<CollectionPolicy> = z.strictObject({
  policy: policyRefSchema,
  trip: z.strictObject({
    setBy: z.array(name),
    agreedBy: z.array(name),
    reportTo: z.array(name),
    reportWithinDays: count,
    idleDays: count,
  }),
  discounts: z.strictObject({
    authority: z.array(discountAuthority).nullable(),
    signedWithinAuthority: z.boolean(),
    reasonNeeded: z.boolean(),
    use: name,
  }),
  payIn: z.strictObject({ deadline: deadline.nullable(), postedWithinDays: count.nullable() }),
  instruments: z.strictObject({
    otherwise: weight,
    weight: z.partialRecord(z.enum(FAULTS), weight) as z.ZodType<CollectionPolicy["instruments"]["weight"]>,
    signedOnBack: z.array(instrumentKindSchema),
    verified: z.array(instrumentKindSchema),
  }),
  surplus: z.strictObject({ consentBy: z.array(name) }),
  complaints: z.strictObject({
    answer: deadline,
    reportWithinDays: count,
    authority: z.array(complaintAuthority).nullable(),
    adjustmentTo: z.array(name),
  }),
  conduct: z.strictObject({
    items: z.strictObject({
      "money-unreported": forbidden,
      "returns-unreported": forbidden,
      resale: forbidden,
      "other-makers-goods": forbidden,
      "money-misused": forbidden,
      "cash-for-bills": forbidden,
    }),
    reportMoney: deadline.nullable(),
    reportReturns: deadline.nullable(),
    consequences: z.strictObject({
      dismissal: z.boolean(),
      restitution: deadline.nullable(),
      seriousFrom: moneySchema.nullable(),
    }),
  }),
});
