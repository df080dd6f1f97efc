import { monthNamed } from "./months";
import { amongSpaces, anyPhrase } from "./phrases";
import { phrases, type Status } from "./status-phrases";
import { saysNoStatus } from "./telling-words";

const known = phrases.map(([status, texts]) => ({ status, said: anyPhrase(texts) }));

/** Words in the status of ordinary employees. */
const ordinary = anyPhrase(
  "норм*, нанят*, работ*, штат*, основн*, действ*, актив*, трудов*, постоян*, временн*, срочн*, бессрочн*, отпуск*, декрет*, больничн*, командиров*, испытательн*, полн*, неполн*, вахт*, удален*, дистанц*, резидент*, гражд*, местн*, принят*, сотрудник*, разреш*, виза, рвп, занят*, межвахт*, отдых*, отгул*, выходн*, болезн*, болен, больна, отсутств* с сохран*, донор*, простой, на смене, смена, на месте, на объект*, числ*, осн, раб, бс, во, без измен*, без содерж*, без сохран*, учебн*, стаж*, бригадир*, мастер, старш*, младш*, ио, врио, военн* сбор*, ответственн*, урожд*, инженер*, слесар*, водител*, механик*, электрик*, сварщик*, оператор*, менеджер*, специалист*, бухгалтер*, директор*, начальник*, прораб*, ставк*, отп, тел, normal*, active, ongoing, valid, employ*, work*, present, on duty, day off, days off, maternity*, parental*, sick*, vacation, full time*, part time*, permanent, temporary, fixed term, contract, probation*, current*, staff, local*, citizen*, permit*, visa, rotation*, shift, on site, confirmed, rr, trip, assignment*, regular, acting, nee, trainee*, leave, engineer*, driver*, operator*, manager*, director*, жұмыс*, негізгі*, демалыс*, уақытша*, тұрақты*, белсенді*, қызметкер*, сынақ*, азамат*, рұқсат*, жергілікті*, іссапар*, тағылым*, ма, бала күтім*, әскери жиын*, ауыр*",
);

/** Whether a text has no unknown words. */
export function isOrdinaryStatus(text: string): boolean {
  const whole = amongSpaces(text);
  const isKnown = known.some(({ said }) => said.test(whole)) || ordinary.test(whole);
  return isKnown || whole.trim() === "" || nothingSaid.test(whole);
}

/** "нет" or "не указано" does not mean leaving. A blank may be 0. */
const nothingSaid =
  /^ (0|нет|no|none|null|nan|undefined|жок|н д|(без |нет )?данных|(не|not) (указ|задан|определ|заполн|установл|выбр|примен|треб|извест|имеет|specified|given|set|known|applicable|stated|defined|required|available)\S*|(корсетил|белги|толтырыл|аныктал)\S*|(.* )?жок) $/;

const denials =
  "не нет no not non without без вместо взамен место замещает replacing instead жок емес emes орнына";

/** Words that negate what follows closely: "не уволен", "не является совместителем", "на место уволенного". */
const deniesNext = new Set(denials.split(" "));

/** Words that negate what precedes them: "ВНЖ нет", "қандас емес". */
const deniesBefore = new Set(["нет", "no", "жок", "емес", "emes"]);

/** "№ 45" is not a "no". */
const numbered = /№\s*[\p{L}\p{N}/-]*/gu;

/** The facts in a text about status; negated ones are skipped. */
export function readStatus(text: string): readonly Status[] {
  if (saysNoStatus(text)) return [];
  const clauses = text
    .replace(numbered, " ")
    .split(/[,;()\n]/)
    .map(amongSpaces);
  return mostTelling(
    known.filter(({ said }) => clauses.some((clause) => claims(clause, said, 0))).map(({ status }) => status),
  );
}

/** Of several facts about part-time work the last one wins. */
function mostTelling(statuses: readonly Status[]): readonly Status[] {
  const last = statuses.findLast(({ kind }) => kind === "part_time");
  return statuses.filter((status) => status.kind !== "part_time" || status === last);
}

/** The status in a note. Notes may be about anything and anybody, so only their beginnings count. */
export function readNote(text: string): readonly Status[] {
  if (saysNoStatus(text)) return [];
  const notes = beginningsOfNote(text);
  return mostTelling(
    known
      .filter(({ said }) => notes.some((note) => said.exec(note)?.index === 0))
      .map(({ status }) => status),
  );
}

/** The beginning of each sentence of a note, without its day or leading filler words: "больше не работает", "по ГПХ". */
export function beginningsOfNote(text: string): readonly string[] {
  const lines = text.split(/[;\n]/);
  // The dot may be that of an abbreviation: "пер. в филиал".
  return [...new Set([...lines, ...lines.flatMap((line) => line.split(/\.\s/))])].flatMap((sentence) => {
    const note = withoutDay(amongSpaces(sentence).replace(/ \d+ \d+ \d+(?= \S)/, ""));
    return [
      note,
      note.replace(
        /^(?: (?:по|на|приказ|заявление|больше|уже|еще|пока|сейчас|работает|работник|сотрудник|дог(?:овор\S*)?|имеет|с|подал[аи]?|временно|temporarily|was|был[аи]?)(?= ))+/,
        "",
      ),
    ];
  });
}

/** Drops a leading date: "15.01.2026 уволен". */
function withoutDay(note: string): string {
  const words = note.trim().split(" ");
  const first = words.findIndex(
    (word) => !/^(\d+|с|со|от|on|since|г|ж|года|жыл\S*|бастап)$/.test(word) && monthNamed(word) === null,
  );
  return first > 0 ? ` ${words.slice(first).join(" ")} ` : note;
}

/** Whether a clause makes a claim from a position on without negating it. */
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
