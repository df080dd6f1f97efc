import { writeFileSync } from "node:fs";
import { endingPermits } from "./samples/ending-permits";
import { filingPlan } from "./samples/filing-plan";
import { formulaTour } from "./samples/formulas";
import { mixedLanguages } from "./samples/mixed-languages";
import { smallBusiness } from "./samples/small-business";
import { tidyRoster } from "./samples/tidy-roster";
import { unclearRows } from "./samples/unclear-rows";
import { vacancyList } from "./samples/vacancies";
import type { Workbook } from "../xlsx/workbook";
import { writeWorkbook } from "../xlsx/write-workbook";
import type { Language } from "../i18n/language";

/**
 * Writes the sample workbooks and their list for the workbench. Run by hand after a change; the workbooks are checked
 * in.
 */
const samples: readonly { file: string; title: Record<Language, string>; make: () => Workbook }[] = [
  {
    file: "tidy-roster.xlsx",
    title: {
      en: "Staff list that passes",
      ru: "Список работников: соблюдено",
      kk: "Жұмыскерлер тізімі: сақталған",
    },
    make: tidyRoster,
  },
  {
    file: "mixed-languages.xlsx",
    title: {
      en: "Three languages, one citizen short",
      ru: "Три языка, не хватает одного гражданина",
      kk: "Үш тілде, бір азамат жетіспейді",
    },
    make: mixedLanguages,
  },
  {
    file: "small-business.xlsx",
    title: {
      en: "Small business with 20 people",
      ru: "Малый бизнес, 20 человек",
      kk: "Шағын бизнес, 20 адам",
    },
    make: smallBusiness,
  },
  {
    file: "unclear-rows.xlsx",
    title: { en: "Unclear rows to settle", ru: "Неясные строки", kk: "Түсініксіз жолдар" },
    make: unclearRows,
  },
  {
    file: "vacancies.xlsx",
    title: {
      en: "Vacancies on the exchange",
      ru: "Вакансии на бирже труда",
      kk: "Еңбек биржасындағы бос орындар",
    },
    make: vacancyList,
  },
  {
    file: "filing-plan.xlsx",
    title: {
      en: "Vacancies to file, with the staff",
      ru: "Вакансии к подаче и работники",
      kk: "Берілетін бос орындар мен жұмыскерлер",
    },
    make: filingPlan,
  },
  {
    file: "ending-permits.xlsx",
    title: {
      en: "A year with ending permits",
      ru: "Год, в котором кончаются разрешения",
      kk: "Рұқсаттар аяқталатын жыл",
    },
    make: endingPermits,
  },
  {
    file: "formulas.xlsx",
    title: { en: "Every formula", ru: "Все формулы", kk: "Барлық формулалар" },
    make: formulaTour,
  },
];

const folder = "assets/samples";

for (const { file, make } of samples) writeFileSync(`${folder}/${file}`, writeWorkbook(make()));
const list = samples.map(({ file, title }) => ({ file, title }));
writeFileSync(`${folder}/samples.json`, `${JSON.stringify(list, null, 2)}\n`);
