import { MisuseError } from "../misuse/index.js";

// ISO 4217:2015 list one with its amendments up to 2025 (https://www.six-group.com/en/products-services/financial-information/data-standards.html):
// currency codes by their number of minor digits. Codes withdrawn since 2015 stay, as old ledgers have them. Units of account without
// minor digits, precious metals and test codes are left out.
export const CODES_BY_DIGITS: readonly (readonly [digits: number, codes: string])[] = [
  [0, "BIF BYR CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
  [
    2,
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW " +
      "CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG HUF IDR " +
      "ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL LTL MAD MDL MGA MKD MMK MNT MOP MRO MRU MUR MVR MWK MXN MXV " +
      "MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD " +
      "SSP STD STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VEF VES WST XAD XCD XCG YER ZAR ZMW ZWG ZWL",
  ],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
];

let digitsByCode: ReadonlyMap<string, number> | undefined;

/** Made when it is first asked for, so that an import does no work. */
function digitsOf(code: string): number | undefined {
  digitsByCode ??= new Map(
    CODES_BY_DIGITS.flatMap(([digits, codes]) => codes.split(" ").map((each) => [each, digits] as const)),
  );
  return digitsByCode.get(code);
}

/**
 * Number of decimals a currency has: 0 for JPY, 2 for CNY, 3 for KWD, 4 for CLF.
 *
 * @param currency - ISO 4217 code in capitals.
 * @throws MisuseError `unknown-currency`.
 * @example
 * import { minorUnits } from "receivables";
 *
 * minorUnits("KWD"); // => 3
 */
export function minorUnits(currency: string): number {
  const digits = digitsOf(currency);
  if (digits === undefined) {
    throw new MisuseError({
      code: "unknown-currency",
      field: "currency",
      value: currency,
      problem: "not an ISO 4217 currency",
      remedy: `Use its three capital letters, such as "CNY" (RMB is written CNY).`,
    });
  }
  return digits;
}

/**
 * Whether a text is an ISO 4217 currency code that amounts can have.
 *
 * @example
 * import { isCurrency } from "receivables";
 *
 * isCurrency("RMB"); // => false
 */
export function isCurrency(code: string): boolean {
  return digitsOf(code) !== undefined;
}
