import { type Exposure, exposureTo } from "../../domain/exposure";
import type { FinedAct } from "../../law/fines";
import type { VacanciesCheck, VacancyCheck } from "./check-vacancies";

/**
 * The possible fines for a vacancy. Filing too early or waiting is no offence; but a foreigner barred by the ratio, or
 * whose permit ends before its renewal, may not work. Decided applications are skipped. Formulas show no fines.
 */
export function exposuresBeside(
  { facts, applicationKind, filing, findings }: VacancyCheck,
  { day: asOf, employer }: Pick<VacanciesCheck, "day" | "employer">,
): readonly Exposure[] {
  const { outcome, permitExpiry, contracts } = facts;
  if (outcome.kind === "said" && outcome.value !== "pending") return [];
  const isOver = applicationKind === "renewal" && permitExpiry.kind === "day" && permitExpiry.day < asOf;
  const isBarred =
    filing.basis !== "filed" &&
    findings.some(
      ({ code, severity }) =>
        severity === "error" && (code === "ratio_short" || code === "transferees_short"),
    );
  const isUnregistered = contracts.kind === "said" && contracts.value === false;
  const acts: readonly FinedAct[] = [
    ...(isBarred || isOver ? (["no_permit"] as const) : []),
    ...(isOver ? (["departure"] as const) : []),
    ...(isUnregistered ? (["contract_data"] as const) : []),
  ];
  return acts.flatMap((act) => exposureTo(act, employer, asOf, asOf) ?? []);
}
