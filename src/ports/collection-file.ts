import type {
  CallReport,
  CollectionComplaint,
  CollectionDiscount,
  CollectionReceipt,
  GoodsFound,
  InstrumentFacts,
  MoneyUse,
  PayIn,
  PaymentConfirmation,
  ReturnedGoods,
  SplitFacts,
  TripChange,
  TripPlan,
} from "../collection/index.js";
import type { PlainDate } from "../calendar/index.js";
import type { Ledger } from "../ledger/index.js";

/** A collection trip with what is known of it so far. */
export interface TripOnRecord {
  readonly plan: TripPlan;
  readonly calls: readonly CallReport[];
  readonly changes: readonly TripChange[];
  /** `null` while away, or before leaving. */
  readonly returnedOn: PlainDate | null;
}

/** A cheque or bill that a customer offers. */
export interface OfferedInstrument extends Omit<InstrumentFacts, "asOf"> {
  readonly customer: string;
  /** Cash that the customer wants back; `null` for none. */
  readonly change: SplitFacts["change"];
}

/** What was collected in the field, and what is said about it. */
export interface CollectionFile {
  readonly trips: readonly TripOnRecord[];
  readonly receipts: readonly CollectionReceipt[];
  readonly discounts: readonly CollectionDiscount[];
  readonly payIns: readonly PayIn[];
  readonly instruments: readonly OfferedInstrument[];
  readonly complaints: readonly CollectionComplaint[];
  readonly confirmations: readonly PaymentConfirmation[];
  readonly returns: readonly ReturnedGoods[];
  readonly goods: readonly GoodsFound[];
  readonly uses: readonly MoneyUse[];
  /** The documents that receipts are held against. */
  readonly ledger: Ledger;
}
