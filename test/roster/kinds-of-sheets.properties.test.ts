import fc from "fast-check";
import { tries } from "../setup/tries";
import { answerTo, sheetOf, twentyPeopleAnd } from "./kinds-of-sheets";

const property = tries("kinds of sheets");
const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);

/** A heading as it comes out of printed forms, exports and hurried hands. */
const written = (heading: fc.Arbitrary<string>) =>
  fc
    .tuple(
      heading,
      pick(
        (text: string) => text,
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
        (text: string) => text.replace(/ /g, "\n"),
        (text: string) => text.replace(/ /g, "_"),
        (text: string) => ` ${text.replace(/ /g, "  ")}:`,
        (text: string) => text.replace(/ /g, "\u00a0"),
        (text: string) => `${text.slice(0, 2)}\u200b${text.slice(2)}`,
        (text: string) => `${text.slice(0, -2)}\u00ad${text.slice(-2)}`,
        (text: string) => `${text.slice(0, -3)}-\n${text.slice(-3)}`,
        (text: string) => `${text}*`,
      ),
    )
    .map(([text, write]) => write(text));

const lastDay = written(
  fc.oneof(
    fc
      .tuple(
        pick("Дата", "Дата и основание", "День", "Даты"),
        pick("увольнения", "увол.", "расторжения ТД", "выбытия", "прекращения трудового договора"),
      )
      .map((words) => words.join(" ")),
    fc
      .tuple(pick("шыққан", "босатылған", "шығу"), pick("күні", "күн"))
      .map(([word, day]) => `Жұмыстан ${word} ${day}`),
    fc
      .tuple(pick("Date of", "Day of"), pick("termination", "separation", "resignation", "dismissal"))
      .map((words) => words.join(" ")),
    fc
      .tuple(pick("Termination", "Resignation", "Separation", "Exit"), pick("date", "day"))
      .map((words) => words.join(" ")),
  ),
);

const firstDay = written(
  fc.oneof(
    fc
      .tuple(
        pick("Дата", "День"),
        pick("приёма", "принятия на работу", "поступления", "трудоустройства", "найма", "зачисления"),
      )
      .map((words) => words.join(" ")),
    fc
      .tuple(pick("қабылданған", "орналасқан", "қабылдау"), pick("күні", "күн"))
      .map(([word, day]) => `Жұмысқа ${word} ${day}`),
    fc
      .tuple(pick("Date of", "Day of"), pick("hire", "joining", "employment"))
      .map((words) => words.join(" ")),
    fc
      .tuple(pick("Join", "Hire", "Hiring", "Onboarding", "Employment"), pick("date"))
      .map((words) => words.join(" ")),
  ),
);

test("a last day is heard under every heading that speaks of leaving", () => {
  fc.assert(
    fc.property(lastDay, pick<unknown>("15.01.2026", 46_037, "2026-01-15"), (heading, day) => {
      const cells = sheetOf({ headings: [heading], ordinary: [""], last: [day] });
      expect([heading, answerTo(cells)]).toEqual([
        heading,
        { verdict: "fail", headcount: { min: 9, max: 9 } },
      ]);
    }),
    property,
  );
});

test("a first day is heard under every heading that speaks of coming", () => {
  fc.assert(
    fc.property(firstDay, pick<unknown>("15.05.2026", 46_157, "2026-05-15"), (heading, day) => {
      const cells = sheetOf({ headings: [heading], ordinary: ["01.02.2020"], last: [day] });
      expect([heading, answerTo(cells)]).toEqual([
        heading,
        { verdict: "fail", headcount: { min: 9, max: 9 } },
      ]);
    }),
    property,
  );
});

test("days of papers, leave, training and plans say nothing of who works", () => {
  const of = fc
    .tuple(
      pick(
        "Дата начала",
        "Дата окончания",
        "Дата выдачи",
        "Последний день",
        "Дата прекращения",
        "Дата принятия",
      ),
      pick(
        "отпуска",
        "визы",
        "обучения",
        "больничного",
        "командировки",
        "медосмотра",
        "доверенности",
        "инструктажа",
      ),
    )
    .map((words) => words.join(" "));
  const inEnglish = fc
    .tuple(
      pick("Visa", "Vacation", "Training", "Insurance", "Passport", "Probation", "Loan", "Rotation"),
      pick("start date", "end date", "termination date", "exit date"),
    )
    .map((words) => words.join(" "));
  fc.assert(
    fc.property(written(fc.oneof(of, inEnglish)), pick("15.01.2026", "15.05.2026"), (heading, day) => {
      const cells = sheetOf({ headings: [heading], ordinary: [day], last: [day] });
      expect([heading, answerTo(cells)]).toEqual([
        heading,
        { verdict: "pass", headcount: { min: 10, max: 10 } },
      ]);
    }),
    property,
  );
});

test("days under a group of headings are heard, however the group is merged", () => {
  const groups = pick(
    ["Дата", "приёма", "увольнения"],
    ["Дата", "поступления на работу", "выбытия"],
    ["Период работы", "с", "по"],
    ["Период трудовой деятельности", "с", "по"],
    ["Күні", "қабылданған", "босатылған"],
    ["Жұмыс кезеңі", "басы", "соңы"],
    ["Employment", "start", "end"],
    ["Date", "of hire", "of termination"],
  );
  fc.assert(
    fc.property(groups, fc.boolean(), fc.boolean(), ([group, from, to], isFilled, isNamedAgain) => {
      const own = isNamedAgain ? ["ФИО", "Категория", "Гражданство"] : ["", null, ""];
      const cells = sheetOf({
        headings: [group, isFilled ? group : ""],
        under: [[...own, from, to]],
        ordinary: ["01.02.2020", ""],
        last: ["01.02.2020", "15.01.2026"],
      });
      expect([group, answerTo(cells)]).toEqual([group, { verdict: "fail", headcount: { min: 9, max: 9 } }]);
    }),
    property,
  );
});

test("whoever is said behind the name to have left is not surely there, and surely not where the day is told", () => {
  const said = pick(
    "уволен",
    "уволена",
    "выбыл",
    "уволился",
    "жұмыстан шыққан",
    "left",
    "dismissed",
    "кандидат",
  );
  const day = pick("", " 15.01.2026", " с 15.01.2026", " 2026 г.");
  const gone = { verdict: "fail", headcount: { min: 9, max: 9 } };
  const open = { verdict: "undecided", headcount: { min: 9, max: 10 } };
  const between = pick<readonly [string, string]>(
    [" (", ")"],
    [", ", ""],
    [" - ", ""],
    [" – ", ""],
    [" [", "]"],
    ["\n(", ")"],
  );
  fc.assert(
    fc.property(said, day, between, fc.boolean(), (word, on, [before, behind], isLoud) => {
      const aside = `${before}${word}${on}${behind}`;
      const isDated = on.includes("15.") && word !== "кандидат";
      const name = `Омаров Ян${isLoud ? aside.toUpperCase() : aside}`;
      expect([name, answerTo(sheetOf({ headings: [], last: [], name }))]).toEqual([
        name,
        isDated ? gone : open,
      ]);
    }),
    property,
  );
});

test("sums and sections stand for nobody, blank beside them or 0", () => {
  const sum = pick(
    "Общий итог",
    "Промежуточный итог",
    "Итог",
    "Жиынтық",
    "Sub-total",
    "Subtotal",
    "в т.ч. граждан",
    "Барлығы",
  );
  const section = fc.oneof(
    fc
      .tuple(
        pick("Производственный", "Финансовый", "Технический"),
        pick("отдел", "цех", "участок", "департамент"),
      )
      .map((words) => words.join(" ")),
    fc
      .tuple(pick("Өндіріс", "Қаржы"), pick("бөлімі", "департаменті", "басқармасы"))
      .map((words) => words.join(" ")),
    fc
      .tuple(pick("Production", "Finance", "HR"), pick("department", "unit", "team"))
      .map((words) => words.join(" ")),
    fc
      .tuple(pick("Вахта", "Смена", "Бригада", "Shift", "Crew"), pick(" № ", " "), pick("1", "2", "B", "А"))
      .map((words) => words.join("")),
    fc
      .tuple(pick("", "I. ", "2) ", "IV. "), pick("Рабочие", "Специалисты", "Workers", "Жұмысшылар"))
      .map((words) => words.join("")),
  );
  const decorated = fc
    .tuple(fc.oneof(sum, section), pick("", " ", "  "), pick("", ":", " "), fc.boolean())
    .map(([text, before, behind, isLoud]) => `${before}${isLoud ? text.toUpperCase() : text}${behind}`);
  fc.assert(
    fc.property(decorated, pick<unknown>(null, "", 0), (text, blank) => {
      expect([text, answerTo(twentyPeopleAnd([text, blank, blank])).headcount]).toEqual([
        text,
        { min: 20, max: 20 },
      ]);
    }),
    property,
  );
});

test("a person who stands twice is one, however the IIN is written", () => {
  const wide = (text: string) =>
    [...text].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join("");
  const write = pick(
    (iin: string) => iin,
    (iin: string) => `ИИН ${iin}`,
    (iin: string) => `ИИН: ${iin}`,
    (iin: string) => `ЖСН ${iin}`,
    (iin: string) => `IIN ${iin}`,
    (iin: string) => `№${iin}`,
    (iin: string) => `${iin.slice(0, 6)} ${iin.slice(6)}`,
    (iin: string) => `${iin.slice(0, 6)}-${iin.slice(6)}`,
    (iin: string) => `\u200e${iin}\u200f`,
    (iin: string) => `${iin.slice(0, 4)}\u200b${iin.slice(4)}`,
    wide,
  );
  const heading = written(
    pick(
      "ИИН",
      "ЖСН",
      "Индивидуальный идентификационный номер",
      "Individual identification number",
      "ID number",
      "Идентификационный номер",
    ),
  );
  fc.assert(
    fc.property(heading, write, write, (headed, first, second) => {
      const iin = "900101300007";
      const cells = [
        ...sheetOf({ headings: [headed], last: [first(iin)] }),
        ["Омаров Я.", 1, "РК", second(iin)],
      ];
      expect([headed, answerTo(cells).headcount]).toEqual([headed, { min: 10, max: 10 }]);
    }),
    property,
  );
});

test("a category of anything else than the permit is never taken for it", () => {
  const heading = fc
    .tuple(
      pick("Категория", "Санаты", "Category", "Категории"),
      pick(" ", "\n", " (", " / ", ": "),
      pick(
        "оплаты",
        "инвалидности",
        "водительских прав",
        "запаса",
        "риска",
        "персонала",
        "мүгедектік",
        "driving",
        "pay",
        "налога",
      ),
    )
    .map((words) => words.join(""));
  fc.assert(
    fc.property(heading, (headed) => {
      const [, ...people] = sheetOf({ headings: [], last: [] });
      expect([headed, answerTo([["ФИО", headed, "Гражданство"], ...people]).verdict]).toEqual([
        headed,
        "no_category_column",
      ]);
    }),
    property,
  );
});

test("people below a heading of those who left, or are to come, never make the verdict certain against it", () => {
  const of = fc.oneof(
    fc
      .tuple(
        pick("Уволенные", "Выбывшие", "Бывшие", "Уволившиеся", "Неработающие", "Кандидаты", "Планируемые"),
        pick("", " работники", " сотрудники", " в 2025 году", " (март)", " из ТОО"),
      )
      .map((words) => words.join("")),
    fc
      .tuple(
        pick("Former", "Dismissed", "Terminated", "Inactive", "Resigned", "Planned"),
        pick(" employees", " staff", " personnel", " workers"),
      )
      .map((words) => words.join("")),
    fc
      .tuple(
        pick("Жұмыстан "),
        pick("шыққан", "кеткен", "босатылған"),
        pick("дар", " қызметкерлер", " адамдар"),
      )
      .map((words) => words.join("")),
  );
  const heading = fc
    .tuple(of, pick("", "II. ", "3) ", "--- ", "*** "), pick("", ":", " (1 чел.)", " ---"), fc.boolean())
    .map(([text, before, behind, isLoud]) => `${before}${isLoud ? text.toUpperCase() : text}${behind}`);
  const blank = pick<unknown>(null, "", 0);
  fc.assert(
    fc.property(heading, blank, fc.boolean(), fc.boolean(), (text, empty, isFirst, isTitled) => {
      const [headings = [], ...people] = sheetOf({ headings: [], last: [] });
      const [here, last = []] = [people.slice(0, -1), people.at(-1)];
      const below = [[text, empty, empty], last];
      const cells = isFirst
        ? [headings, ...below, [isTitled ? "Работающие" : "Отдел продаж", empty, empty], ...here]
        : [...(isTitled ? [["Штатная расстановка"]] : []), headings, ...here, ...below];
      expect([text, answerTo(cells)]).toEqual([
        text,
        { verdict: "undecided", headcount: { min: 9, max: 10 } },
      ]);
    }),
    property,
  );
});

test("a word of leaving under a status or behind a name never leaves somebody surely there, a day beside it is the last", () => {
  const word = pick(
    "Ушёл",
    "Ушла",
    "Убыл",
    "Выбыла",
    "Уволен",
    "Работал до",
    "Покинул",
    "Left",
    "Resigned",
    "Кетті",
  );
  const day = pick("", " 15.01.2026", " 15/01/2026", " 2026-01-15");
  const heading = pick("Статус", "Состояние", "Status", "Вид занятости", null);
  fc.assert(
    fc.property(word, day, heading, fc.boolean(), (said, on, headed, isLoud) => {
      const text = isLoud ? `${said}${on}`.toUpperCase() : `${said}${on}`;
      const cells =
        headed === null
          ? sheetOf({ headings: [], last: [], name: `Омаров Ян (${text.toLowerCase()})` })
          : sheetOf({ headings: [headed], ordinary: [null], last: [text] });
      const isDated = on !== "";
      expect([headed, text, answerTo(cells).verdict]).toEqual([headed, text, isDated ? "fail" : "undecided"]);
    }),
    property,
  );
});

test("dates of one order are read by it, whatever stands between them", () => {
  const two = (number: number) => String(number).padStart(2, "0");
  const part = fc.integer({ min: 1, max: 12 });
  const stroke = pick("/", "-");
  fc.assert(
    fc.property(part, part, fc.boolean(), stroke, fc.boolean(), (day, month, isMonthFirst, mark, isShort) => {
      const write = (date: number, of: number, year: string) =>
        (isMonthFirst ? [two(of), two(date), year] : [two(date), two(of), year]).join(mark);
      const years = isShort ? ["25", "20"] : ["2025", "2020"];
      // Everybody came on the 25th; the last one left on a day that is past or to come by its order.
      const left = write(day, month, isShort ? "26" : "2026");
      const cells = sheetOf({
        headings: ["Дата приема", "Дата увольнения"],
        ordinary: [write(25, 3, years[1] ?? ""), write(28, 12, isShort ? "26" : "2026")],
        last: [write(25, 3, years[0] ?? ""), left],
      });
      const isGone = month < 3 || (month === 3 && day < 2);
      expect([left, isMonthFirst, answerTo(cells).verdict]).toEqual([
        left,
        isMonthFirst,
        isGone ? "fail" : "pass",
      ]);
    }),
    property,
  );
});

test("a list with a section of leavers says what it says with these and without them, where that is the same", () => {
  const few = fc.nat({ max: 12 });
  const counts = fc.record({ citizens: few, foreigners: few, left: few, leftForeigners: few });
  const people = (count: number, country: string) =>
    Array.from({ length: count }, (_, index) => [`Ахметов ${"АБВГДЕЖЗИКЛМ".charAt(index)}.`, 1, country]);
  const headings = ["ФИО", "Категория", "Гражданство"];
  fc.assert(
    fc.property(counts, pick("Уволенные", "Leavers", "Кандидаты"), (of, heading) => {
      const here = [...people(of.citizens, "РК"), ...people(of.foreigners, "Китай")];
      const gone = [...people(of.left, "РК"), ...people(of.leftForeigners, "Китай")];
      const ways = [answerTo([headings, ...here, ...gone]), answerTo([headings, ...here])];
      const isSame = new Set(ways.map(({ verdict }) => verdict)).size === 1;
      const { verdict, headcount } = answerTo([headings, ...here, [heading, null, null], ...gone]);
      expect([of, verdict]).toEqual([of, isSame ? ways[0]?.verdict : "undecided"]);
      expect(headcount).toEqual({ min: here.length, max: here.length + gone.length });
    }),
    property,
  );
});
