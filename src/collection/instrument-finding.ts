import type { PlainDate } from "../calendar/index.js";
import type { FactValue, Finding } from "../decision/index.js";
import type { LegalBasis } from "../law/index.js";
import type { Money } from "../money/index.js";
import type { InstrumentFaultCode } from "./collection.reason.js";
import type { InstrumentWeight } from "./collection.policy.js";
import type { Instrument } from "./instrument.js";

/** An instrument, and what it should be. */
export interface InstrumentFacts {
  readonly instrument: Instrument;
  /** The firm that takes it, as its name must stand on the instrument. */
  readonly firm: string;
  /** The customer's name on the invoice stamp 发票印章. */
  readonly invoiceName: string;
  /** The amount that was agreed; `null` where none was. A bill may be larger than the debt: see `splitInstrument`. */
  readonly agreed: Money | null;
  readonly asOf: PlainDate;
}

/** A fault, with what it leads to and what has to be put right. */
export interface InstrumentFinding extends Finding<InstrumentFaultCode> {
  readonly weight: InstrumentWeight;
  /** `null` where nothing has to be done. */
  readonly remedy: InstrumentRemedy | null;
  /** What the law says; `null` where only the firm's own rule speaks. */
  readonly basis: LegalBasis | null;
}

/** What to have done, with the field and the value that it must have. */
export interface InstrumentRemedy {
  /** Have it `reissue`d; have it `complete`d; `ask-bank`; `give-back` what cannot be put right on it. */
  readonly action: "reissue" | "complete" | "ask-bank" | "give-back";
  /** A path into the instrument, such as `endorsements[1].by`. */
  readonly field: string;
  /** `null` where the field must be empty, or where no single value is right. */
  readonly value: FactValue;
}

/** A fault as it is noticed, before policy and law say what it means. */
export interface InstrumentFault {
  readonly code: InstrumentFaultCode;
  readonly field: string;
  /** What should stand there. */
  readonly right: FactValue;
  /** What stands there. */
  readonly found: FactValue;
}
