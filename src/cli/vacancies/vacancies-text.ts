import type { SayAnswer } from "../../i18n/answers";
import { explainFine } from "../../i18n/explain-fine";
import { explainUnreadable } from "../../i18n/explain-finding";
import {
  explainAlternative,
  explainBoth,
  explainNextStep,
  explainRatio,
  vacancyHeadline,
} from "../../i18n/explain-vacancy";
import type { Language } from "../../i18n/language";
import type { SayInTerminal } from "../../i18n/terminal";
import type { SayVacancy } from "../../i18n/vacancies";
import { lawCheckedOn } from "../../domain/law-checked";
import { toDotted } from "../../law/day";
import { byNextStep } from "../../roster/vacancies/by-next-step";
import type { VacancyCheck } from "../../roster/vacancies/check-vacancies";
import { isFiled } from "../../roster/vacancies/is-filed";
import type { TextStyle } from "../text-report";
import { wrap } from "../wrap";
import type { VacancyWorkbookCheck } from "./check-vacancy-workbook";
import { placedVacancyFindings } from "./placed-vacancies";

/** Everything the list speaks with, in one language. */
export type VacancyVoices = {
  readonly say: SayInTerminal;
  readonly sayVacancy: SayVacancy;
  readonly sayAnswer: SayAnswer;
  readonly language: Language;
};

/** The vacancies for people, in the order of what is to be done next. */
export function vacanciesText(
  answer: VacancyWorkbookCheck,
  file: string,
  { say, sayVacancy, sayAnswer, language }: VacancyVoices,
  style: TextStyle,
): string {
  const { check, sheet, roster } = answer;
  const day = toDotted(check.day);
  const open = check.vacancies.filter((vacancy) => !isFiled(vacancy));
  const count = (verdict: VacancyCheck["verdict"]) =>
    open.filter((vacancy) => vacancy.verdict === verdict).length;
  const paragraphs: readonly (readonly string[])[] = [
    [
      style.headline(
        wrapped(
          say("vacancies.headline", {
            pass: count("pass"),
            fail: count("fail"),
            undecided: count("undecided"),
            filed: check.vacancies.length - open.length,
          }),
        ),
      ),
      wrapped(say("vacancies.context", { file, sheet: sheet.name, day, count: check.vacancies.length })),
      ...(roster === null ? withoutRoster() : [wrapped(say("vacancies.roster", { sheet: roster.name }))]),
      ...(answer.unreadDaysOff.length === 0
        ? []
        : [wrapped(say("vacancies.days_off", { rows: answer.unreadDaysOff.join(", ") }))]),
      ...(answer.uncalculatedDaysOff.length === 0
        ? []
        : [
            wrapped(
              say("vacancies.days_off_not_calculated", { rows: answer.uncalculatedDaysOff.join(", ") }),
            ),
          ]),
    ],
    ...byNextStep(check.vacancies).map(card),
    ...fines(),
    [
      wrapped(
        [
          say("vacancies.law", { day: toDotted(lawCheckedOn) }),
          ...(check.day > lawCheckedOn ? [say("vacancies.law.changed")] : []),
        ].join(" "),
      ),
    ],
  ];
  return paragraphs.map((lines) => lines.join("\n")).join("\n\n");

  /** Each once, though many vacancies may lead to it. */
  function fines(): readonly (readonly string[])[] {
    const sentences = check.vacancies.flatMap(({ exposures }) =>
      exposures.map((exposure) => explainFine(exposure, sayAnswer, language)),
    );
    return sentences.length === 0 ? [] : [[...new Set(sentences)].map(wrapped)];
  }

  /** A sheet that nearly reads as a staffing sheet may well be the one. */
  function withoutRoster(): readonly string[] {
    return [
      say("vacancies.no_roster"),
      ...answer.nearRosters.map(({ sheet: name, firstRow, why }) =>
        say("sheet_reason", {
          sheet: name,
          reason: explainUnreadable(why, sayAnswer, (row) => firstRow + row + 1),
        }),
      ),
    ].map(wrapped);
  }

  function card(vacancy: VacancyCheck): readonly string[] {
    const { facts, ratio, alternatives } = vacancy;
    const name = facts.position || sayVacancy("vacancy.unnamed", { row: sheet.origin.row + vacancy.row + 1 });
    const title = wrapped(`${name} – ${explainNextStep(vacancy, check.day, sayVacancy)}`);
    // What was missing of an application that was decided on is of no use to anybody.
    if (vacancy.next.what === "done") return [title];
    const lines = [
      vacancyHeadline(vacancy, sayVacancy),
      ...(ratio === null ? [] : [ratioLine(ratio)]),
      ...explainBoth(vacancy, check.day, sayVacancy),
      ...placedVacancyFindings(vacancy, sheet, sayVacancy).map(
        ({ severity, cell, row, message }) =>
          `${sayVacancy(`severity.${severity}`)} ${cell ?? String(row)}: ${message}`,
      ),
      ...alternatives.map((alternative) => explainAlternative(alternative, sayVacancy)),
    ];
    return [title, ...lines.map((line) => `  ${wrap(line, style.width - 2, "    ")}`)];
  }

  function ratioLine(ratio: NonNullable<VacancyCheck["ratio"]>): string {
    return say("vacancies.ratio", {
      ratio: explainRatio(ratio, sayVacancy),
      requested: sayVacancy("ratio.requested", ratio.requested),
    });
  }

  function wrapped(text: string): string {
    return wrap(text, style.width);
  }
}
