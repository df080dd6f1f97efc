import type { Engagement } from "../../domain/person";
import type { ExemptGround } from "../../law/permit-exempt";
import { besideNames, doubtful, gone, soleTraders } from "./doubts";
import { monthNamed } from "./months";
import { amongSpaces, anyPhrase } from "./phrases";
import { letterClassOf } from "./text";
import { trait, traitsOf } from "./text-traits";

/** What a text about a person's status, residence or contract says, as far as it changes how the person counts. */
export type Status =
  | { readonly kind: "engagement"; readonly engagement: Exclude<Engagement, "staff" | "part_timer"> }
  | { readonly kind: "part_time"; readonly beside: PartTime }
  | { readonly kind: "residence"; readonly residence: "permanent_resident" | "kandas" | "refugee" }
  /** A foreigner who needs no permit, on a ground named. */
  | { readonly kind: "exempt"; readonly ground: ExemptGround }
  /** Counted in the category written, and worth a remark. */
  | { readonly kind: "seasonal" }
  /** No longer employed, as the sheet says without a date. */
  | { readonly kind: "dismissed" }
  /** Said to be no citizen. */
  | { readonly kind: "foreign" }
  /** A post nobody holds yet, a candidate: perhaps no employee. */
  | { readonly kind: "absent" };

type Phrases = readonly [Status, string];

/**
 * Work beside a main job: with another employer, with this one, or as the abbreviation leaves it open. "told": a word for
 * it in full, which by itself is taken for that beside another employer.
 */
export type PartTime = "outside" | "inside" | "told" | "unsaid";

/** Where the main job is. What a sentence denies of them it denies of the words in them. */
const INSIDE =
  "внутр* совм*, вн совм*, совм* внутр*, совм* вн, internal part time*, inside part time*, internal parttime*, ішкі қос*, іштей қос*";
const OUTSIDE =
  "внеш* совм*, совм* внеш*, external part time*, outside part time*, external parttime*, main job elsewhere, main employment elsewhere, primary job elsewhere, основн* работ* в друг*, основн* мест* работ* в друг*, негізгі жұмыс* басқа*, сырттан қос*, сырттай қос*, сыртқы қос*";

/** Phrases that say it. */
const ofPeople: readonly Phrases[] = [
  [
    { kind: "dismissed" },
    "уволен, уволена, уволены, уволенн*, увольнение, увол, выбыл*, неактив*, не актив*, в архиве, умер, умерла, трудов* договор* расторгнут*, тд расторгнут*, расторгнут, прекращен, inactive, not active, left, leaver, separated, retired, deceased, termination, resignation, contract ended, жұмыстан кет*, кеткен, уволился, уволилась, не работает, договор* расторгнут*, трудов* договор* прекращен*, бывш* работник*, бывш* сотрудник*, dismissed, terminated, resigned, fired, former employee, ex employee, no longer employed, жұмыстан шық*, жұмыстан шығарыл*, босатылған, босатылды, жұмыс істемейді",
  ],
  [
    engaged("contractor"),
    "гпх, гпд, внештатн*, двоу, service agreement, дгпх, гражданск* правов*, подряд, подряда, подряду, подрядчик*, возмездн* оказан*, оказан* услуг*, договор* услуг*, договор* гпх, договор* гпд, договор* подряд*, civil law, contractor, contractors, freelanc*, фриланс*, азаматтық құқықтық*, ақс шарт*, аққ шарт*, аққш, мердігер*, қызмет көрсету шарт*",
  ],
  // Outstaffing is by law a contract of services, so its name says more.
  [
    engaged("outstaffed"),
    "аутстаф*, аутсорс* персонал*, outstaff*, лизинг* персонал*, leased staff, leased personnel, заемн* труд*, заемн* персонал*, предоставлен* персонал*, направляющ* сторон*, жіберуші тарап*, персоналды беру*, персонал беру*",
  ],
  [{ kind: "part_time", beside: "unsaid" }, `${OUTSIDE}, ${INSIDE}, совм, совмест`],
  [{ kind: "part_time", beside: "told" }, `${OUTSIDE}, ${INSIDE}, совместител*, подработк*, қоса атқар*`],
  [{ kind: "part_time", beside: "inside" }, INSIDE],
  [{ kind: "part_time", beside: "outside" }, OUTSIDE],
  [
    engaged("transferee"),
    "вкп, внутрикорпоративн*, внутри корпоративн*, внутрифирменн* перевод*, intra corporate*, intracorporate*, intra company*, ict, корпоративішілік*, корпорация ішілік*",
  ],
  [
    engaged("requested"),
    "запрашива*, запрошен*, к привлечению, requested, сұралған, сұралуда, сұратыл*, сұралып*",
  ],
  [
    { kind: "absent" },
    "вакан*, кандидат*, планируется*, бос орын*, vacant, vacancy, candidate, applicant, offer, to be hired, үміткер*, не принят*, не вышел, не вышла, не вышли, не явил*, не приступ*, не оформлен*, не устроен*, не трудоустроен*, never came, never joined, never started, no show, did not join, did not start, did not come, not hired, not joined, not started, not yet hired, not yet started, жұмысқа шықпа*, жұмысқа келме*, қабылданба*",
  ],
  [{ kind: "foreign" }, "иностран*, foreign*, expat*, экспат*, шетелдік*"],
  [{ kind: "seasonal" }, "сезонн*, на сезон, сезон, маусымдық*, seasonal*"],
  [{ kind: "residence", residence: "kandas" }, "кандас*, қандас*, оралман*, kandas*, qandas*"],
  [
    { kind: "residence", residence: "refugee" },
    "беженец, беженк*, беженц*, ищущ* убежищ*, refugee*, asylum seeker*, босқын*, баспана іздеуші*, пана іздеуші*, пана іздеп*, пана іздеген*",
  ],
  [
    { kind: "residence", residence: "permanent_resident" },
    "внж, вид* на жит*, пмж, постоянно прожива*, permanent resid*, residence permit, ықтиярхат*, ыхтиярхат*, тұрақты тұрат*",
  ],
];

/**
 * Words for grounds on which no permit is needed, as the Law on Migration has them. Some describe a firm or a post, so
 * they are taken for a status only where statuses stand.
 */
const grounds: Readonly<Record<ExemptGround, string>> = {
  education:
    "автономн* организац* образован*, назарбаев фонд*, фонд* назарбаев*, назарбаев қор*, nazarbayev fund*",
  state_body: "государственн* орган*, госорган*, мемлекеттік орган*, state body",
  investment_project:
    "инвестиционн* приоритетн* проект*, инвестициялық басым жоба*, investment priority project*",
  economic_zone:
    "участник* специальн* экономическ* зон*, участник* сэз, арнайы экономикалық аймақ*, special economic zone participant*",
  certificate:
    "справк* о соответств*, самостоятельн* трудоустро*, біліктілік сәйкест*, біліктіліктің сәйкест*, өз бетінше жұмысқа орналас*, certificate of qualification*, self employment certificate*",
  branch_head:
    "перв* руководител* филиал*, перв* руководител* представительств*, филиалдың бірінші басшы*, өкілдіктің бірінші басшы*, first head of branch, first head of the branch, first head of a branch, first head of a representative office",
  business_immigrant: "бизнес иммигрант*, бизнес көшіп келу*, business immigrant*",
  full_foreign_share:
    "100 иностранн* участ*, 100 процентн* иностранн* участ*, 100 пайыз* шетелдік қатыс*, 100 шетелдік қатыс*, 100 foreign share*, 100 foreign owned",
  astana_hub: "астана хаб*, astana hub*",
  spouse:
    "супруг гражданина*, супруга гражданина*, супруг гражданк*, супруга граждан*, жена гражданина*, муж гражданк*, азаматтың жұбай*, азаматының жұбай*, азаматшаның жұбай*, spouse of a citizen, spouse of citizen",
};

const phrases: readonly Phrases[] = [
  ...ofPeople,
  ...(Object.entries(grounds) as [ExemptGround, string][]).map(([ground, texts]): Phrases => [
    { kind: "exempt", ground },
    texts,
  ]),
];

const known = phrases.map(([status, texts]) => ({ status, said: anyPhrase(texts) }));

/** Letters with which the longest word of a phrase begins: without a word that begins so a text does not say it. */
export const TELLING = 5;
const BITS = 6;

/** How telling words begin: by three letters, which rules nearly every word out, and by all that are asked about. */
type Beginnings = { readonly three: Uint8Array; readonly all: ReadonlySet<number> };

/** Made at the first question. */
let tellingBeginnings: Beginnings | undefined;

function beginningsOfPhrases(): Beginnings {
  const three = new Uint8Array(2 ** (3 * BITS));
  const all = new Set<number>();
  const everyClass = Array.from({ length: 2 ** BITS }, (_, index) => index);
  const told = [...phrases.map(([, texts]) => texts), gone, doubtful, besideNames, soleTraders];
  for (const phrase of told.join(", ").split(", ")) {
    const words = phrase
      .split(" ")
      .map((word) => ({ isWhole: !word.endsWith("*"), word: amongSpaces(word).trim() }));
    const { word, isWhole } = words.reduce((one, other) =>
      other.word.length > one.word.length ? other : one,
    );
    const classes = Array.from({ length: TELLING }, (_, index) => {
      const isBehind = index >= word.length;
      return isBehind ? (isWhole ? [0] : everyClass) : [letterClassOf(word.charCodeAt(index))];
    });
    const beginnings = classes.reduce<readonly number[]>(
      (begun, next) => begun.flatMap((letters) => next.map((letter) => withLetter(letters, letter))),
      [0],
    );
    for (const letters of beginnings) {
      three[firstThree(letters)] = 1;
      all.add(letters);
    }
  }
  return { three, all };
}

/** The first letters of a word by their classes, with one more behind them. */
export function withLetter(letters: number, letter: number): number {
  return (letters << BITS) | letter;
}

function firstThree(letters: number): number {
  return letters >> (BITS * (TELLING - 3));
}

/** Says whether a word of so many letters begins like one of status by the first of them. */
export function isTelling(letters: number, length: number): boolean {
  tellingBeginnings ??= beginningsOfPhrases();
  const { three, all } = tellingBeginnings;
  const begun = length < TELLING ? letters << (BITS * (TELLING - length)) : letters;
  return three[firstThree(begun)] === 1 && all.has(begun);
}

/**
 * Says whether a text surely says nothing of status, by how its words begin. Notes are asked about in every row, and
 * reading one costs a hundred times as much.
 */
export function saysNoStatus(text: string): boolean {
  const traits = traitsOf(text);
  if ((traits & trait.strange) !== 0) return false;
  return (traits & trait.letter) === 0 || !isToldByWords(text, true);
}

/** The same where single letters are initials of a name. */
export function mayTellStatus(text: string): boolean {
  return (traitsOf(text) & trait.strange) !== 0 || beginsLikeStatus(text);
}

/** Says whether a word of a text begins like one of status. Letters that are not known here stand between words. */
export function beginsLikeStatus(text: string): boolean {
  return isToldByWords(text, false);
}

/** Single letters in a row may be those of an abbreviation: "г.п.х". */
function isToldByWords(text: string, mayBeAbbreviated: boolean): boolean {
  let letters = 0;
  let length = 0;
  let isAfterSingle = false;
  for (let index = 0; index <= text.length; index++) {
    const letter = index < text.length ? letterClassOf(text.charCodeAt(index)) : 0;
    if (letter !== 0) {
      if (length++ < TELLING) letters = withLetter(letters, letter);
      continue;
    }
    if (length === 0) continue;
    const isSingle = length === 1;
    if ((mayBeAbbreviated && isSingle && isAfterSingle) || isTelling(letters, length)) return true;
    isAfterSingle = isSingle;
    letters = 0;
    length = 0;
  }
  return false;
}

/** What a status says of people who are plainly there. */
const ordinary = anyPhrase(
  "норм*, нанят*, работ*, штат*, штатн*, основн*, действ*, актив*, трудов*, постоян*, временн*, срочн*, бессрочн*, отпуск*, декрет*, больничн*, командиров*, испытательн*, полн*, неполн*, вахт*, удален*, дистанц*, резидент*, гражд*, местн*, принят*, сотрудник*, разреш*, виза, рвп, занят*, межвахт*, отдых*, на смене, смена, числ*, осн, раб, бс, во, без измен*, учебн*, стаж*, бригадир*, мастер, старш*, младш*, ио, врио, военн* сбор*, ответственн*, урожд*, инженер*, слесар*, водител*, механик*, электрик*, сварщик*, оператор*, менеджер*, специалист*, бухгалтер*, директор*, начальник*, прораб*, ставк*, отп, тел, normal*, active, employ*, work*, on leave, maternity*, parental*, sick*, vacation, full time*, part time*, permanent, temporary, fixed term, contract, probation*, current*, staff, local*, citizen*, permit*, visa, rotation*, on site, field break, rr, trip, assignment*, regular, acting, nee, trainee*, leave, engineer*, driver*, operator*, manager*, director*, жұмыс*, штатта, негізгі*, демалыс*, уақытша*, тұрақты*, белсенді*, қызметкер*, сынақ*, азамат*, рұқсат*, жергілікті*, іссапар*, тағылым*, ма, бала күтім*, әскери жиын*, ауыр*, вахта*, декрет*",
);

/** Says whether a text has nothing in it that is not understood: a word known here, an ordinary one, or none at all. */
export function isOrdinaryStatus(text: string): boolean {
  const whole = amongSpaces(text);
  const isKnown = known.some(({ said }) => said.test(whole)) || ordinary.test(whole);
  return isKnown || whole.trim() === "" || nothingSaid.test(whole);
}

/** A denial alone is no word for leaving, nor is one of something being said: "нет", "не указано". A blank may be 0. */
const nothingSaid =
  /^ (0|нет|no|none|null|nan|undefined|жок|н д|(без |нет )?данных|(не|not) (указ|задан|определ|заполн|установл|выбр|примен|треб|извест|имеет|specified|given|set|known|applicable|stated|defined|required|available)\S*|(корсетил|белги|толтырыл|аныктал)\S*|(.* )?жок) $/;

const denials =
  "не нет no not non without без вместо взамен место замещает replacing instead жок емес emes орнына";

/** Words that deny what follows them closely: "не уволен", "не является совместителем", "на место уволенного". */
const deniesNext = new Set(denials.split(" "));

/** Words that deny what they follow: "ВНЖ нет", "қандас емес". */
const deniesBefore = new Set(["нет", "no", "жок", "емес", "emes"]);

/** Everything of importance in a text about status. What a clause says is not so changes nothing. */
export function readStatus(text: string): readonly Status[] {
  if (saysNoStatus(text)) return [];
  const clauses = text.split(/[,;()\n]/).map(amongSpaces);
  return mostTelling(
    known.filter(({ said }) => clauses.some((clause) => claims(clause, said, 0))).map(({ status }) => status),
  );
}

/** Of what is said of part-time work the last tells the most. */
function mostTelling(statuses: readonly Status[]): readonly Status[] {
  const last = statuses.findLast(({ kind }) => kind === "part_time");
  return statuses.filter((status) => status.kind !== "part_time" || status === last);
}

/** What a note says of status. Notes tell of anything and anybody, so only how they begin is taken for it. */
export function readNote(text: string): readonly Status[] {
  if (saysNoStatus(text)) return [];
  const notes = beginningsOfNote(text);
  return mostTelling(
    known
      .filter(({ said }) => notes.some((note) => said.exec(note)?.index === 0))
      .map(({ status }) => status),
  );
}

/** Every sentence of a note as it begins, and without what says nothing in front: "больше не работает", "по ГПХ". */
export function beginningsOfNote(text: string): readonly string[] {
  return text.split(/[;\n]|\.\s/).flatMap((sentence) => {
    const note = withoutDay(amongSpaces(sentence));
    return [
      note,
      note.replace(/^(?: (?:по|на|больше|уже|еще|пока|сейчас|работает|работник|сотрудник)(?= ))+/, ""),
    ];
  });
}

/** "15.01.2026 уволен" says what comes behind the day. */
function withoutDay(note: string): string {
  const words = note.trim().split(" ");
  const first = words.findIndex(
    (word) => !/^(\d+|с|со|от|on|since|г|ж|года|жыл\S*)$/.test(word) && monthNamed(word) === null,
  );
  return first > 0 ? ` ${words.slice(first).join(" ")} ` : note;
}

/** Says whether a clause makes the claim somewhere from a place on, and does not deny it. */
function claims(clause: string, said: RegExp, from: number): boolean {
  const found = said.exec(clause.slice(from));
  if (!found) return false;
  const start = from + found.index;
  const end = start + found[0].length - 1;
  const before = clause.slice(0, start).trim().split(" ").slice(-2);
  const [next = "", afterNext = ""] = clause.slice(end).trim().split(" ");
  const isNumber = /^\d/.test(afterNext);
  const isDenied = before.some((word) => deniesNext.has(word)) || (deniesBefore.has(next) && !isNumber);
  return !isDenied || claims(clause, said, end);
}

function engaged(engagement: Exclude<Engagement, "staff" | "part_timer">): Status {
  return { kind: "engagement", engagement };
}
