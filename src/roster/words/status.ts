import { monthNamed } from "./months";
import { amongSpaces, anyPhrase } from "./phrases";
import { phrases, type Status } from "./status-phrases";
import { saysNoStatus } from "./telling-words";

const known = phrases.map(([status, texts]) => ({ status, said: anyPhrase(texts) }));

/** What a status says of people who are plainly there. */
const ordinary = anyPhrase(
  "норм*, нанят*, работ*, штат*, основн*, действ*, актив*, трудов*, постоян*, временн*, срочн*, бессрочн*, отпуск*, декрет*, больничн*, командиров*, испытательн*, полн*, неполн*, вахт*, удален*, дистанц*, резидент*, гражд*, местн*, принят*, сотрудник*, разреш*, виза, рвп, занят*, межвахт*, отдых*, отгул*, выходн*, болезн*, болен, больна, отсутств* с сохран*, донор*, простой, на смене, смена, числ*, осн, раб, бс, во, без измен*, без содерж*, без сохран*, учебн*, стаж*, бригадир*, мастер, старш*, младш*, ио, врио, военн* сбор*, ответственн*, урожд*, инженер*, слесар*, водител*, механик*, электрик*, сварщик*, оператор*, менеджер*, специалист*, бухгалтер*, директор*, начальник*, прораб*, ставк*, отп, тел, normal*, active, ongoing, valid, employ*, work*, present, on duty, day off, days off, maternity*, parental*, sick*, vacation, full time*, part time*, permanent, temporary, fixed term, contract, probation*, current*, staff, local*, citizen*, permit*, visa, rotation*, on site, field break, rr, trip, assignment*, regular, acting, nee, trainee*, leave, engineer*, driver*, operator*, manager*, director*, жұмыс*, негізгі*, демалыс*, уақытша*, тұрақты*, белсенді*, қызметкер*, сынақ*, азамат*, рұқсат*, жергілікті*, іссапар*, тағылым*, ма, бала күтім*, әскери жиын*, ауыр*, декрет*",
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

/** "№ 45" is no "no". */
const numbered = /№\s*[\p{L}\p{N}/-]*/gu;

/** Everything of importance in a text about status. What a clause says is not so changes nothing. */
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
      note.replace(
        /^(?: (?:по|на|приказ|заявление|больше|уже|еще|пока|сейчас|работает|работник|сотрудник)(?= ))+/,
        "",
      ),
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
