import { reportTexts } from "../../i18n/report";
import { vacancyTexts } from "../../i18n/vacancies";
import { rulesTexts } from "../../i18n/rules";
import { speaker } from "../../i18n/speaker";
import type { Language } from "../../i18n/language";
import { filingLaw } from "../../domain/filing-law";
import type { Row } from "../account";
import { lawRows, sourceRows } from "../law-rows";
import { headings, line, sentences, subheading, words } from "../values";
import { explainStep } from "../../sentences/explain-vacancy";
import { groups } from "../../law/category";
import { type DatedRule, type Version, versionOn } from "../../law/dated";
import type { Day } from "../../law/day";
import { filingSteps } from "../../law/filing-steps";
import { localContent } from "../../law/local-content";
import { portalStatements } from "../../law/portal-statements";
import { ratioExemptions } from "../../law/ratio-exemptions";
import type { RuleId } from "../../law/rules";
import { transfereeLimit } from "../../law/transferees";
import { confidenceWords } from "../../sentences/confidence-words";
import { publisherOf } from "../../sentences/source-name";
import { isTold, portalLines } from "./why-lines";
import type { CheckedVacancies } from "./checked-vacancies";

type RuleInForce = { readonly rule: RuleId } & Version<unknown>;

/** The rules used, the steps of a filing and statements about portals, with confidence and sources. */
export function filingLawRows(checked: CheckedVacancies, language: Language): readonly Row[] {
  const sayRule = speaker(rulesTexts, language);
  const sayVacancy = speaker(vacancyTexts, language);
  const sayReport = speaker(reportTexts, language);
  const rules = rulesUsed(checked);
  return [
    ...lawRows(rules, language),
    headings(sayVacancy("checklist.step"), sayVacancy("checklist.source"), "", sayReport("rules.confidence")),
    ...filingSteps.map((step) =>
      line(
        words(explainStep(step.id, checked.check.day, sayVacancy)),
        words(step.sources.map((id) => publisherOf(id, language)).join(", ")),
        null,
        words(confidenceWords(step, sayRule)),
      ),
    ),
    subheading(sayVacancy("sources.portals")),
    ...sentences(portalLines(language)),
    ...sourceRows(
      [
        ...rules.flatMap((rule) => rule.sources),
        ...filingSteps.flatMap((step) => step.sources),
        ...portalStatements.map(({ source }) => source),
      ],
      language,
    ),
  ];
}

/** Each rule once per version in force on the days considered: earlier filings fall under earlier law. */
function rulesUsed({ check, employer }: CheckedVacancies): readonly RuleInForce[] {
  const { day, vacancies } = check;
  const filing = vacancies.map((each) => (each.filing.day < day ? each.filing.day : day));
  const ratios = vacancies.flatMap(({ ratio }) => (ratio === null ? [] : [ratio]));
  const { kind, smallBusiness } = employer;
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
