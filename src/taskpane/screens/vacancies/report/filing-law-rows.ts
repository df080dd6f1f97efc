import { filingLaw } from "../../../../domain/filing-law";
import type { DocRow } from "../../../../excel/sheet-document";
import { explainStep } from "../../../../i18n/explain-vacancy";
import { groups } from "../../../../law/category";
import { type DatedRule, type Version, versionOn } from "../../../../law/dated";
import type { Day } from "../../../../law/day";
import { filingSteps } from "../../../../law/filing-steps";
import { localContent } from "../../../../law/local-content";
import { portalStatements } from "../../../../law/portal-statements";
import { ratioExemptions } from "../../../../law/ratio-exemptions";
import type { RuleId } from "../../../../law/rules";
import { transfereeLimit } from "../../../../law/transferees";
import { lawTable, sourceRows } from "../../../report/law-table";
import { bold, sentences, words } from "../../../report/doc-cells";
import { confidenceWords } from "../../../law-words/confidence-words";
import { publisherOf } from "../../../law-words/source-name";
import { isTold, portalLines } from "../why-lines";
import type { VacancyReport, VacancyReportSpeech } from "./vacancy-report";

type RuleInForce = { readonly rule: RuleId } & Version<unknown>;

/** The rules used, the steps of a filing and what is said of portals, each with how sure we are, and the pages read. */
export function filingLawRows(report: VacancyReport, speech: VacancyReportSpeech): readonly DocRow[] {
  const { sayRule, sayScreen, sayVacancy } = speech;
  const rules = rulesUsed(report);
  return [
    ...lawTable(rules, speech),
    [
      bold(sayScreen("checklist.step")),
      bold(sayScreen("checklist.source")),
      null,
      bold(sayScreen("checklist.confidence")),
    ],
    ...filingSteps.map((step): DocRow => [
      words(explainStep(step.id, report.check.day, sayVacancy)),
      words(step.sources.map((id) => publisherOf(id, speech)).join(", ")),
      null,
      words(confidenceWords(step, sayRule)),
    ]),
    [bold(sayVacancy("sources.portals"))],
    ...sentences(portalLines(speech)),
    ...sourceRows(
      [
        ...rules.flatMap((rule) => rule.sources),
        ...filingSteps.flatMap((step) => step.sources),
        ...portalStatements.map(({ source }) => source),
      ],
      speech,
    ),
  ];
}

/** Each rule once for every value it had on the days looked at: what was filed earlier was filed under earlier law. */
function rulesUsed({ check, answer }: VacancyReport): readonly RuleInForce[] {
  const { day, vacancies } = check;
  const filing = vacancies.map((each) => (each.filing.day < day ? each.filing.day : day));
  const ratios = vacancies.flatMap(({ ratio }) => (ratio === null ? [] : [ratio]));
  const { kind } = answer.settings.employer;
  const smallBusiness = answer.smallBusiness ?? answer.settings.employer.smallBusiness;
  const ofRatio: readonly DatedRule<unknown, RuleId>[] = [
    ...groups.map((group) => localContent[group]),
    ...(smallBusiness === "yes" ? [ratioExemptions.small_business] : []),
    ...(kind === "foreign_branch" ? [ratioExemptions.foreign_branch] : []),
    ...(ratios.some(({ transferees }) => transferees !== null) ? [transfereeLimit] : []),
  ];
  const used = [
    ...distinct([day, ...filing]).flatMap((each) => filingLaw(each).filter(({ rule }) => isTold(rule))),
    ...distinct(ratios.map((ratio) => ratio.day)).flatMap((each) =>
      ofRatio.map((rule) => ({ rule: rule.id, ...versionOn(rule, each) })),
    ),
  ];
  return [...new Map(used.map((each) => [`${each.rule} ${String(each.from)}`, each])).values()];
}

function distinct(days: readonly Day[]): readonly Day[] {
  return [...new Set(days)].sort((a, b) => a - b);
}
