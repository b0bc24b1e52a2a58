import type { PlainDate } from "../calendar/index.js";
import { type Finding, compareText } from "../decision/index.js";
import { arrearsFinding } from "./arrears-finding.js";
import type { ArrearsOrganisation, GroupMember } from "./arrears-organisation.js";
import type { ArrearsPolicy } from "./arrears.policy.js";
import type { OrganisationCode } from "./arrears.reason.js";

/**
 * What a campaign's organisation lacks (R4.5): a work plan in force, a head and a deputy head with the offices asked
 * for, the bodies that belong to the leading group, and enough of them. A body named twice counts once.
 *
 * @example
 * import { checkOrganisation, plainDate } from "receivables";
 *
 * const head = { person: "chen", office: "executive-deputy-county-head" };
 * const deputy = { person: "lin", office: "deputy-county-head" };
 * const organisation = { workPlan: null, head, deputy, members: ["finance"], duties: [] };
 * const findings = checkOrganisation(
 *   { organisation, asOf: plainDate("2026-01-05") },
 *   {
 *     organisation: { headOffice: head.office, deputyOffice: deputy.office, members: ["audit"], memberCount: 1 },
 *   },
 * );
 * findings.map(({ code }) => code); // => ["group-lacks-body", "work-plan-missing"]
 */
export function checkOrganisation(
  { organisation, asOf }: { readonly organisation: ArrearsOrganisation; readonly asOf: PlainDate },
  { organisation: rules }: Pick<ArrearsPolicy, "organisation">,
): readonly Finding<OrganisationCode>[] {
  const { workPlan, head, deputy } = organisation;
  const members = new Set(organisation.members);
  const lacking = rules.members.filter((body) => !members.has(body));
  const findings: readonly (Finding<OrganisationCode> | false)[] = [
    (workPlan === null || workPlan.on > asOf) && arrearsFinding("work-plan-missing", "R4.5", [], { asOf }),
    ...officeFaults("group-head-wrong", head, rules.headOffice),
    ...officeFaults("group-deputy-wrong", deputy, rules.deputyOffice),
    lacking.length > 0 &&
      arrearsFinding("group-lacks-body", "R4.5", lacking, { bodies: lacking }, [lacking, null]),
    members.size < rules.memberCount &&
      arrearsFinding("group-too-small", "R4.5", [], { count: members.size, asked: rules.memberCount }, [
        rules.memberCount,
        members.size,
      ]),
  ];
  return findings.filter((finding) => finding !== false).sort((a, b) => compareText(a.id, b.id));
}

function officeFaults(
  code: "group-head-wrong" | "group-deputy-wrong",
  member: GroupMember | null,
  asked: string,
): readonly Finding<OrganisationCode>[] {
  if (member?.office === asked) return [];
  const office = member?.office ?? null;
  return [
    arrearsFinding(code, "R4.5", [], { person: member?.person ?? null, office, asked }, [asked, office]),
  ];
}
