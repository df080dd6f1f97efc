import type { Catalogue, Table } from "../../src/i18n/catalogue";
import { checkTexts } from "../../src/i18n/check";
import { rulesTexts } from "../../src/i18n/rules";
import { languages } from "../../src/i18n/language";
import { reportTexts } from "../../src/i18n/report";
import { speaker } from "../../src/i18n/speaker";
import { vacancyTexts } from "../../src/i18n/vacancies";
import { iso } from "../../src/law/day";
import { readSettings } from "../../src/roster/settings/employer-settings";
import { optionOf, settingNamed } from "../../src/roster/settings/raw-settings";
import type { SettingName } from "../../src/roster/settings/setting-names";
import type { Field } from "../../src/roster/table/fields";
import { employersSchema } from "../../src/roster/table/employers-schema";
import { matchHeading } from "../../src/roster/table/match-heading";
import { matchVacancyHeading } from "../../src/roster/table/match-vacancy-heading";
import { vacancyFields } from "../../src/roster/table/vacancy-fields";
import { readOutcome } from "../../src/roster/words/vacancy-words";
import { personStatus } from "../../src/roster/words/person-status";
import { readPlanAction } from "../../src/roster/words/plan-action";

const DAY = iso("2026-03-02");

const keysOf = (texts: Catalogue<Table>): readonly string[] =>
  texts.en.flatMap((table) => Object.keys(table));

/** What sheets of earlier versions hold, first, and what is written now. A sheet is read for as long as it is kept. */
describe("words that an earlier version wrote stay readable beside those of the statutes", () => {
  test.each<[SettingName, readonly string[]]>([
    ["small_business", ["Малый бизнес", "Субъект малого предпринимательства"]],
    ["small_business", ["Шағын бизнес", "Шағын кәсіпкерлік субъектісі"]],
    ["average_headcount", ["Среднегодовая численность", "Среднегодовая численность работников"]],
    ["average_headcount", ["Орташа жылдық адам саны", "Жұмыскерлердің орташа жылдық саны"]],
    ["average_income", ["Орташа жылдық табыс", "Орташа жылдық кіріс"]],
    ["excluded_activity", ["Исключённый вид деятельности", "Деятельность из п. 4 ст. 24 ПК"]],
    [
      "excluded_activity",
      ["Шектеулі қызмет түрі", "Кәсіпкерлік кодекстің 24-бабының 4-тармағындағы қызмет түрі"],
    ],
    ["reading_part_timer", ["Түсіндірме: сырттан қосымша жұмыс", "Түсіндірме: қоса атқаратын жұмыс"]],
  ])("the setting %s: %j", (setting, labels) => {
    expect(labels.map(settingNamed)).toEqual(labels.map(() => setting));
  });

  test.each([
    ["Reading: limit of transferees", "of citizens and transferees"],
    ["Толкование: предел для переводимых", "от граждан и переводимых"],
    ["Толкование: предел ВКП", "от граждан и работников по ВКП"],
    ["Түсіндірме: ауыстырылғандар шегі", "азаматтар мен ауыстырылғандардан"],
    ["Түсіндірме: корпоративішілік ауыстыру шегі", "азаматтар мен ауыстыру бойынша жұмыскерлерден"],
    ["Reading: outstaffing", "exclude"],
    ["Толкование: аутстаффинг", "исключить"],
    ["Түсіндірме: аутстаффинг", "есептемеу"],
  ])("a choice that the law has settled since, “%s: %s”, is remarked on and no error", (label, value) => {
    const { problems, findings, readings } = readSettings([[label, value]], DAY);
    expect(problems).toEqual([]);
    expect(findings).toMatchObject([
      { code: "reading_dropped", severity: "warning", values: { label, value } },
    ]);
    expect(readings).toEqual(readSettings([], DAY).readings);
  });

  test.each([
    [
      "foreign_branch",
      ["филиал иностранной компании", "филиал или представительство иностранного юридического лица"],
    ],
    ["foreign_branch", ["шетелдік компанияның филиалы", "шетелдік заңды тұлғаның филиалы немесе өкілдігі"]],
    [
      "foreign_branch",
      ["branch of a foreign company", "branch or representative office of a foreign legal entity"],
    ],
    ["local", ["местный", "местные", "как казахстанские кадры"]],
    ["local", ["жергілікті", "қазақстандық кадр ретінде"]],
    ["local", ["local", "as Kazakhstani staff"]],
  ])("the value %s: %j", (option, values) => {
    expect(values.map((value) => optionOf(value, [option]))).toEqual(values.map(() => option));
  });

  test.each([
    ["code", ["Регистрационный код", "Код публикации вакансии"]],
    ["code", ["Тіркеу коды", "Бос жұмыс орнын жариялау коды"]],
    ["code", ["Registration code", "Publication code"]],
    ["office", ["Центр занятости уведомлён", "Карьерный центр (центр трудовой мобильности) уведомлён"]],
    [
      "office",
      [
        "Жұмыспен қамту орталығына хабарланды",
        "Мансап орталығына (еңбек мобильділігі орталығына) хабарланды",
      ],
    ],
    ["office", ["Employment office notified", "Career centre notified"]],
    ["candidates", ["Подходящие местные кандидаты", "Подходящие кандидаты на внутреннем рынке труда"]],
    ["candidates", ["Лайықты жергілікті үміткерлер", "Ішкі еңбек нарығындағы лайықты үміткерлер"]],
    ["candidates", ["Suitable local candidates", "Suitable candidates"]],
    ["contracts", ["Договоры зарегистрированы", "Сведения о трудовых договорах внесены в ЕСУТД"]],
    [
      "contracts",
      [
        "Шарттар тіркелді",
        "Еңбек шарттары туралы мәліметтер еңбек шарттарын есепке алудың бірыңғай жүйесіне енгізілді",
      ],
    ],
    ["contracts", ["Contracts registered", "Contracts entered in the register (ЕСУТД)"]],
  ])("the column of vacancies %s: %j", (field, headings) => {
    expect(headings.map((heading) => matchVacancyHeading(heading)?.field)).toEqual(headings.map(() => field));
  });

  test.each([
    ["leave", ["Босатылған күні", "Жұмыстан шыққан күні"]],
    ["rate", ["Ставка", "Ставка (доля штатной единицы)"]],
    ["rate", ["Мөлшерлеме", "Штат бірлігі (ставка)"]],
    ["name", ["Қызметкер", "Жұмыскер"]],
  ])("the column of a roster %s: %j", (field, headings) => {
    expect(headings.map((heading) => matchHeading(heading)?.field)).toEqual(headings.map(() => field));
  });

  test.each([
    ["small", ["Малый бизнес", "Субъект малого предпринимательства"]],
    ["small", ["Шағын бизнес", "Шағын кәсіпкерлік субъектісі"]],
    ["headcount", ["Среднегодовая численность", "Среднегодовая численность работников"]],
    ["headcount", ["Орташа жылдық адам саны", "Жұмыскерлердің орташа жылдық саны"]],
  ])("the column of employers %s: %j", (field, headings) => {
    expect(headings.map((heading) => employersSchema().match(heading)?.field)).toEqual(
      headings.map(() => field),
    );
  });

  test.each([
    ["hire", ["нанять", "принять на работу", "жұмысқа алу", "жұмысқа қабылдау"]],
    ["leave", ["уход", "увольнение", "кету", "жұмыстан шығу", "жұмыстан шығады"]],
    ["not_hire", ["не нанимать", "не принимать", "жұмысқа алмау", "жұмысқа қабылдамау"]],
  ])("the action of a plan %s: %j", (action, texts) => {
    expect(texts.map(readPlanAction)).toEqual(texts.map(() => action));
  });

  test.each([
    [["отозвано", "заявление отозвано"]],
    [["кері қайтарылды", "өтініш қайтарып алынды", "өтініш кері қайтарып алынды"]],
  ])("an application that was withdrawn: %j", (texts) => {
    expect(texts.map(readOutcome)).toEqual(texts.map(() => "withdrawn"));
  });

  test("a permit that was revoked is no application that was withdrawn", () => {
    expect(readOutcome("рұқсат кері қайтарып алынды")).toBeNull();
  });

  test.each([
    ["outstaffed", ["аутстаффинг", "работник направляющей стороны (аутстаффинг)"]],
    ["outstaffed", ["аутстаффинг", "жіберуші тараптың жұмыскері (аутстаффинг)"]],
    ["contractor", ["договор ГПХ", "гражданско-правовой договор"]],
    ["part_timer", ["сырттан қоса атқарушы", "қоса атқаратын жұмыс бойынша жұмыскер"]],
  ])("the status %s: %j", (engagement, texts) => {
    expect(texts.map((text) => personStatus([text]).engagement)).toEqual(texts.map(() => engagement));
  });
});

describe.each(languages)("what the add-in writes in %s is read back", (language) => {
  const sayRule = speaker(rulesTexts, language);
  const sayColumns = speaker(checkTexts, language);

  test("every setting", () => {
    const keys = keysOf(rulesTexts).filter((key) => key.startsWith("setting."));
    for (const key of keys as "setting.small_business"[])
      expect([key, settingNamed(sayRule(key))]).toEqual([key, key.slice("setting.".length)]);
  });

  test("every value of a setting", () => {
    const keys = keysOf(rulesTexts).filter((key) => key.startsWith("value."));
    const named = keys.filter((key) => !["value.yes", "value.no", "value.compute"].includes(key));
    for (const key of named as "value.local"[]) {
      const option = key.slice("value.".length);
      expect([key, optionOf(sayRule(key), [option])]).toEqual([key, option]);
    }
  });

  test("every choice of a column", () => {
    const fields = keysOf(checkTexts).filter((key) => key.startsWith("field."));
    for (const field of fields.map((key) => key.slice("field.".length)) as Field[]) {
      const label = sayColumns("setting.column", { field: sayColumns(`field.${field}`) });
      expect([label, readSettings([[label, "X"]], DAY).chosenHeadings]).toEqual([label, { [field]: "X" }]);
    }
  });

  test("every heading of the list of vacancies", () => {
    const say = speaker(vacancyTexts, language);
    for (const field of vacancyFields.filter((each) => each !== "planned")) {
      const heading = say(`column.${field}`);
      expect([heading, matchVacancyHeading(heading)?.field]).toEqual([heading, field]);
    }
  });

  test("every outcome", () => {
    const say = speaker(vacancyTexts, language);
    for (const outcome of ["granted", "refused", "withdrawn", "pending"] as const)
      expect(readOutcome(say(`outcome.${outcome}`))).toBe(outcome);
  });

  test("every status of the template", () => {
    const say = speaker(reportTexts, language);
    for (const status of ["outstaffed", "contractor", "part_timer", "transferee", "requested"] as const)
      expect(personStatus([say(`template.${status}`)])).toEqual(
        expect.objectContaining({ engagement: status, isDoubtful: false, isUnknown: false }),
      );
  });
});
