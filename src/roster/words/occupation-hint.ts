import type { Category } from "../../law/category";
import { amongSpaces, anyPhrase } from "./phrases";

type Hint = Category | "none";

/** Titles that say it all; a legal form or a name of a company may follow, an area of work behind a deputy. */
const whole: readonly (readonly [Hint, RegExp])[] = [
  [
    1,
    anyPhrase(
      "директор, генеральный директор, ген директор, гендиректор, президент, первый руководитель, председатель правления, заместитель директора, заместитель генерального директора, зам директора, зам генерального директора, зам ген директора, замдиректора, заместитель председателя правления, бас директор, бірінші басшы, басқарма төрағасы, директордың орынбасары, директор орынбасары, бас директордың орынбасары, бас директор орынбасары, басқарма төрағасының орынбасары, director, general director, managing director, ceo, chief executive officer, deputy director, deputy general director, deputy ceo",
    ),
  ],
  [2, anyPhrase("главный бухгалтер, гл бухгалтер, главбух, бас бухгалтер, chief accountant")],
  [3, anyPhrase("главный специалист, бас маман, chief specialist")],
  [4, anyPhrase("оператор, operator")],
];

/** Heads of departments and the like, in the word order of each language. */
const headOfUnit = [
  /^ (начальник|нач|руководител\S*|рук|заведующ\S*|зав|директор) (\S+(ого|ей|ой|о) )*(отдел|управлени|департамент|служб|цех|сектор|лаборатори|бюро|подразделени)/,
  /^ (head|director) of (\S+ )*(department|division|unit|section) $/,
  /^ \S+ (\S+ )*department (head|director) $/,
  / (болим|департамент|баскарма|сектор|цех|зертхана)\S* (бастыг|басшыс|директор|менгеруш)\S* $/,
];

/** Whose deputy or stand-in it is decides, and nobody here knows. */
const standIn = anyPhrase(
  "зам*, ио, врио, исполняющ*, орынбасар*, міндетін атқарушы, ма, deputy, vice, acting, interim",
);

/** Words beside which the name of a job says little. */
const modifiers = anyPhrase(
  "помощник*, ассистент*, секретар*, ученик*, стажер*, советник*, мастер*, бригадир*, начальник*, руковод*, заведующ*, директор*, главн*, генеральн*, топ, бас, басшы*, бастығы*, меңгеруші*, көмекші*, assistant, secretary, trainee, intern, apprentice, foreman, supervisor, manager, head, chief, director, president",
);

const jobs: readonly (readonly [Hint, RegExp])[] = [
  [
    3,
    anyPhrase(
      "инженер, бухгалтер, юрист*, юрисконсульт, экономист, аналитик, менеджер, программист, разработчик, переводчик, архитектор, геолог, геодезист, технолог, специалист, маркетолог, врач, учитель, преподаватель, дизайнер, логист, финансист, аудитор, проектировщик, эколог, маркшейдер, заңгер, талдаушы, маман, маманы, аудармашы, сәулетші, бағдарламашы, дәрігер, мұғалім, engineer, accountant, lawyer, economist, analyst, programmer, developer, translator, interpreter, architect, geologist, specialist, designer, auditor, teacher",
    ),
  ],
  [
    4,
    anyPhrase(
      "слесар*, сварщик, электросварщик, газосварщик, электрогазосварщик, газоэлектросварщик, водител*, машинист, монтажник, электромонт*, электрослесар*, электрик, токар*, фрезеровщик, бетонщик, арматурщик, каменщик, маляр, штукатур, плотник, столяр, кровельщик, крановщик, экскаваторщик, бульдозерист, бурильщик, проходчик, взрывник, стропальщик, сантехник, изолировщик, швея, наладчик, тракторист, дәнекерлеуші, жүргізуші, монтажшы, бетоншы, тігінші, welder, driver, electrician, fitter, pipefitter, plumber, carpenter, mason, bricklayer, rigger, scaffolder, steel fixer, turner, machinist, crane operator, machine operator, excavator operator",
    ),
  ],
  [
    "none",
    anyPhrase(
      "уборщи*, дворник, грузчик, разнорабоч*, подсобн* рабоч*, кухонн* рабоч*, неквалифицированн*, посудомой*, сторож, охранник, гардеробщи*, тазалаушы, еден жуушы, ыдыс жуушы, аула сыпырушы, жүк тасушы, күзетші, қара жұмысшы, қосалқы жұмысшы, cleaner, loader, janitor, labourer, laborer, dishwasher, guard, watchman",
    ),
  ],
];

/** Major groups of the classifier of occupations that go with one category; clerks and sellers (4, 5) go with none. */
const majorGroups: Readonly<Record<string, Hint>> = { 2: 3, 3: 3, 6: 4, 7: 4, 8: 4, 9: "none" };

/**
 * The category that usually goes with a job title and, where the sheet has it, with a code of the classifier of
 * occupations; "none" for unskilled work, null where that cannot be told or the two disagree. What decides is the
 * qualification handbook, so this is only ever a suggestion that a person confirms.
 */
export function categoryHint(title: string, code?: string | number): Hint | null {
  const words = amongSpaces(title);
  const byTitle = titleHint(words);
  const group = majorGroup(code);
  if (group === null) return byTitle;
  // Heads are told apart by whom they head, which the classifier does not say.
  if (group === "1") return byTitle === 1 || byTitle === 2 ? byTitle : null;
  const byCode = majorGroups[group] ?? null;
  if (byTitle === null) return standIn.test(words) ? null : byCode;
  return byCode === null || byCode === byTitle ? byTitle : null;
}

/** "7212", 7212, "7212-2-005". */
function majorGroup(code: string | number | undefined): string | null {
  return /^\s*([1-9])\d{3}(?!\d)/.exec(String(code ?? ""))?.[1] ?? null;
}

function titleHint(words: string): Hint | null {
  const plain = words
    .replace(/ (тоо|ао|жшс|ак|llp|llc|компании|предприятия|организации|общества) .*$/, " ")
    .replace(/^ (первый|first) (?=зам|deputy)/, " ")
    .replace(/^( зам.*?) по .*$/, "$1 ");
  const said = whole.find(([, phrase]) => phrase.exec(plain)?.[0] === plain);
  if (said) return said[0];
  if (standIn.test(words)) return null;
  if (headOfUnit.some((pattern) => pattern.test(words))) return 2;
  if (modifiers.test(words)) return null;
  const hints = jobs.filter(([, phrase]) => phrase.test(words)).map(([hint]) => hint);
  return hints.length === 1 ? (hints[0] ?? null) : null;
}
