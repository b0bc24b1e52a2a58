import type { PlainDate } from "../calendar/index.js";
import { type Finding, grouped } from "../decision/index.js";
import { customerFinding } from "./customer-finding.js";
import type { CustomerPolicy } from "./customer.policy.js";
import type { DossierCode } from "./customer.reason.js";
import type { CustomerDossier } from "./dossier.js";

/**
 * Personal values that the policy has no purpose for, and values that were recorded again after they were erased:
 * no more is kept than is needed, 个人信息保护法 Art. 6, 47 (in force since 2021-11-01; from memory).
 */
export function personalFindings(
  { customer, entries, erased = [] }: CustomerDossier,
  {
    dossier,
    personalData,
  }: Pick<CustomerPolicy, "dossier"> & {
    readonly personalData: Pick<CustomerPolicy["personalData"], "citations">;
  },
  asOf: PlainDate,
): readonly Finding<DossierCode>[] {
  const { minimum, deletion } = personalData.citations;
  const byField = grouped(entries, ({ field }) => field);
  const needless = dossier.fields
    .filter(({ id, personal, purpose }) => personal && purpose === null && byField.has(id))
    .map(({ id, group }) => {
      const facts = { customer, field: id, group };
      return customerFinding<DossierCode>("personal-data-without-purpose", minimum, [customer, id], facts);
    });
  const again = erased.flatMap(({ field, on: erasedOn }) => {
    const [on] = (byField.get(field) ?? [])
      .map((entry) => entry.on)
      .filter((day) => day > erasedOn && day <= asOf)
      .sort();
    if (on === undefined) return [];
    const facts = { customer, field, erasedOn, on };
    return [customerFinding<DossierCode>("recorded-after-erasure", deletion, [customer, field], facts)];
  });
  return [...needless, ...again];
}
