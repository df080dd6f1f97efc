import { lawCheckedOn } from "../../domain/law-checked";
import { toIso } from "../../law/day";
import type { Failure } from "../failure";
import type { EmployersOfFiles, FoundEmployer } from "./check-employers";
import { worstVerdict } from "./overall";
import { jsonFines } from "../json-fines";
import { jsonGroups } from "../json-groups";

/** Employers as JSON. The fields are a public contract: add, never rename. */
export function jsonEmployers(found: EmployersOfFiles, explain: (failure: Failure) => string) {
  return {
    verdict: worstVerdict(found),
    asOf: toIso(found.day),
    lawCheckedOn: toIso(lawCheckedOn),
    employers: found.employers.map(jsonEmployer),
    unassigned: found.unassigned,
    problems: found.problems,
    unusedSettings: found.unusedSettings,
    failures: found.failures.map(({ file, failure }) => ({
      file,
      error: { code: failure.code, message: explain(failure) },
    })),
  };
}

function jsonEmployer({
  file,
  sheet,
  name,
  bin,
  branches,
  verdict,
  headcount,
  exemption,
  groups: judged,
  hasOpenBranches,
  exposure,
}: FoundEmployer) {
  return {
    ...{ file, sheet, employer: name === "" ? null : name, bin, branches, verdict },
    hasOpenBranches,
    headcount: headcount.min,
    exempt: verdict === "exempt" && exemption !== null ? { reason: exemption.reason } : null,
    limit:
      exemption === null || !Number.isFinite(exemption.limit)
        ? null
        : { reason: exemption.reason, people: exemption.people, limit: exemption.limit },
    groups: jsonGroups(judged),
    possibleFines: jsonFines(exposure === null ? [] : [exposure]),
  };
}
