import { fits, type RatioOnFiling } from "./ratio-on-filing";
import type { JudgedVacancy } from "./judge-vacancy";
import type { VacancyRemark } from "./vacancy-findings";

/** Remarks on a vacancy from the ratio on the filing day. */
export function ratioRemarks(
  { facts, applicationKind }: JudgedVacancy,
  ratio: RatioOnFiling,
): readonly VacancyRemark[] {
  const { managers, workers } = ratio.groups;
  const values = {
    filingDay: ratio.day,
    managers: managers.gap.min,
    managersMost: managers.gap.max,
    workers: workers.gap.min,
    workersMost: workers.gap.max,
    untilDay: ratio.untilDay ?? 0,
    fromDay: ratio.fromDay ?? 0,
    improves: ratio.fromDay === null ? "no" : "yes",
  };
  const about = (code: VacancyRemark["code"]): VacancyRemark => ({ code, field: "position", values });
  if (applicationKind === "transferee")
    return [
      ...transfereeRemarks(facts.grade, ratio),
      ...(fits(ratio.verdict) ? [] : [about("ratio_for_information")]),
    ];
  if (ratio.verdict === "fail") return [about("ratio_short")];
  if (ratio.isOneOfDay) return [about("ratio_one_of_day")];
  // More posts than known can only make it worse.
  if (facts.posts.kind === "unclear" && applicationKind !== "renewal") return [about("ratio_undecided")];
  if (!fits(ratio.verdict))
    return [about(fits(ratio.verdictWithoutGranted) ? "ratio_granted_unclear" : "ratio_undecided")];
  return [
    ...(ratio.untilDay === null ? [] : [about("ratio_fits_until")]),
    ...(fits(ratio.verdictWithReady) ? [] : [about("ratio_depends_on_others")]),
  ];
}

/** Remarks on cells that matter only for the ratio. */
export function measureRemarks({ facts, applicationKind }: JudgedVacancy): readonly VacancyRemark[] {
  if (applicationKind === "renewal") return [];
  const remarks: VacancyRemark[] = [];
  if (facts.grade === "unclear" || facts.grade === "unskilled")
    remarks.push({ code: "category_unclear", field: "category" });
  if (facts.posts.kind === "unclear") remarks.push({ code: "posts_unclear", field: "posts" });
  return remarks;
}

function transfereeRemarks(
  grade: JudgedVacancy["facts"]["grade"],
  { transferees, day }: RatioOnFiling,
): readonly VacancyRemark[] {
  const tested = transferees?.categories.filter(
    ({ category }) => grade === category || grade === "unclear" || grade === "unskilled",
  );
  const verdicts = (tested ?? []).map(({ verdict }) => verdict);
  const own = tested?.find(({ category }) => category === grade);
  const values = { filingDay: day, category: own?.category ?? 0, gap: own?.gap.min ?? 0 };
  if (own?.verdict === "fail") return [{ code: "transferees_short", field: "position", values }];
  return verdicts.some((verdict) => verdict === "fail" || verdict === "undecided")
    ? [{ code: "transferees_undecided", field: "position", values }]
    : [];
}
