import { open, type Suggestion, told } from "./suggestion";
import { stems } from "./stems";
import type { Word } from "./title";
import { headedIn, suggestedForHead } from "./unit-words";
import { type WorkKind, workIn } from "./work-words";

/** A noun that names a post; in Kazakh all qualifiers come before it. */
type Post = { readonly noun: Word; readonly before: readonly Word[] };

type PostKind =
  | "deputy"
  | "aide"
  | "learner"
  | "director"
  | "chair"
  | "leader"
  | "dean"
  | "chief"
  | "manager"
  | "master"
  | "crew_leader"
  | "operator"
  | "worker"
  | "scientist"
  | "group_leader"
  | "vague";

const posts: readonly (readonly [PostKind, RegExp])[] = [
  ["deputy", stems("орынбасар, орынбасары")],
  ["aide", stems("комекши, комекшиси, кенесши, кенесшиси, хатшы, хатшысы, ассистенти, ассистент, референт")],
  ["learner", stems("тагылымгер, стажер, шакирт, практикант, ученик")],
  ["director", stems("директор, директоры")],
  ["chair", stems("торага, торагасы, президент, президенти, ректор, ректоры, проректор, проректоры")],
  ["dean", stems("декан, деканы")],
  ["chief", stems("бастык, бастыг*, менгеруши, менгерушиси")],
  ["leader", stems("басшы, басшысы, жетекши, жетекшиси, баскарушы, баскарушысы, руководители")],
  ["group_leader", stems("тимлид")],
  ["manager", stems("менеджер, менеджери")],
  ["master", stems("шебер, шебери, мастер, мастери, прораб, прорабы")],
  ["crew_leader", stems("бригадир, бригадири")],
  ["operator", stems("оператор, операторы")],
  ["worker", stems("жумысшы, жумысшысы, жумыскер, жумыскери, кызметкер, кызметкери")],
  ["scientist", stems("галым")],
  [
    "vague",
    stems(
      "координатор, координаторы, уйлестируши, уйлестирушиси, супервайзер, супервайзери, кузетши, кузетшиси, карауыл, карауылшы, кезекши, кезекшиси, бакылаушы, бакылаушысы",
    ),
  ],
];

type Noun = PostKind | "work";

/** Words that occur only in Kazakh titles. */
const marks =
  /^(бас|ага|жетекши|бастык|бастыг\S*|басшы\S*|менгеруши\S*|орынбасар\S*|торага\S*|комекши\S*|жониндеги|бойынша|болим\S*|маман\S*|шебер\S*|директоры|директордын|директорынын|инженери|менеджери|деканы|ректоры|машиниси|техниги|механиги|электриги|операторы|бригадири|\S{3,}(шы|ши|шысы|шиси))$/;

/** Whether words are Kazakh, even if typed without Kazakh letters. */
export function isKazakh(words: readonly Word[], hasKazakhLetters: boolean): boolean {
  return hasKazakhLetters || words.some(({ is }) => marks.test(is));
}

/** The suggestion from a Kazakh title: its last noun is the post. */
export function suggestKazakh(words: readonly Word[]): Suggestion {
  const last = words.findLastIndex(({ is }) => nounIn(is) !== null);
  const at = firstOfJoined(words, last);
  const noun = words[at];
  const kind = noun === undefined ? null : nounIn(noun.is);
  if (noun === undefined || kind === null) return open("not_known");
  const post = { noun, before: words.slice(0, at) };
  return kind === "work" ? workOf(post) : ofPosts[kind](post);
}

/** Of hyphenated words the first one decides: "жүргізуші-экспедитор". */
function firstOfJoined(words: readonly Word[], at: number): number {
  const isJoined = words[at]?.isJoined === true && nounIn(words[at - 1]?.is ?? "") !== null;
  return isJoined ? firstOfJoined(words, at - 1) : at;
}

function nounIn(word: string): Noun | null {
  const post = posts.find(([, pattern]) => pattern.test(word));
  if (post !== undefined) return post[0];
  return kazakhWork(word) === null ? null : "work";
}

function kazakhWork(word: string): WorkKind | null {
  return workIn(word) ?? workIn(word.replace(/(сы|си|ы|и)$/, ""));
}

const ofPosts: Readonly<Record<PostKind, (post: Post) => Suggestion>> = {
  deputy: deputyOf,
  aide: aideOf,
  learner: ({ noun }) => open("learner", noun.text),
  director: directorOf,
  chair: ({ noun, before }) =>
    has(before, /^(кәсиподак|касиподак|комиссия|комитет)/)
      ? open("head_of_what", noun.text)
      : told("heads_employer", noun.text),
  dean: ({ noun }) => told("heads_unit", noun.text),
  leader: leaderOf,
  chief: ({ noun, before }) =>
    before.length === 0
      ? open("head_of_what", noun.text)
      : (headFrom({ noun, before }) ?? told("heads_unit", noun.text)),
  group_leader: ({ noun }) => open("project", noun.text),
  manager: managerOf,
  master: ({ noun, before }) =>
    has(before, /^окыту/) ? told("profession", noun.text) : open("foreman", noun.text),
  crew_leader: ({ noun, before }) =>
    before.some(({ is }) => kazakhWork(is.replace(/(лар|лер|дар|дер|тар|тер)(ы|и)?$/, "")) === "trade")
      ? told("trade", noun.text)
      : open("foreman", noun.text),
  operator: ({ noun, before }) =>
    has(before, /^(call|колл|байланыс орталык)/)
      ? told("office_employee", noun.text)
      : before.length > 0 && has(before, plant)
        ? told("trade", noun.text)
        : open("work_not_named", noun.text),
  worker: workerOf,
  scientist: ({ noun }) => told("profession", noun.text),
  vague: ({ noun }) => open("work_not_named", noun.text),
};

const plant =
  /^(станок|станог|кран|азс|жкс|жанармай|казандык|кондырг|сорап|скважин|мунай|газ|экскаватор|тиегиш|технолог|жабдык|желис|желиси|машина|пульт|станса|насос|агрегат|чпу)/;

function has(words: readonly Word[], pattern: RegExp): boolean {
  return words.some(({ is }) => pattern.test(is));
}

function headFrom({ noun, before }: Post): Suggestion | null {
  const kinds = before.map(({ is }) => headedIn(is)).filter((kind) => kind !== null);
  // The last word names what is headed: "Филиалдың бөлім бастығы" heads the unit.
  return suggestedForHead(kinds.at(-1) ?? null, noun.text);
}

/** The deputy of the last head named before, with the words before that. */
function deputyOf({ noun, before }: Post): Suggestion {
  const at = before.findLastIndex(({ is }) => {
    const kind = nounIn(is);
    return kind !== null && kind !== "work" ? true : kind === "work" && has(before, /^(бас|гл|главн)/);
  });
  if (at === -1) return open("head_of_what", noun.text);
  const of = suggestKazakh(before.slice(0, at + 1));
  if (of.category === 1) return told("deputy_of_employer", noun.text);
  if (of.category === 2) return told("deputy_in_unit", noun.text);
  return of.category === null && of.reason === "project" ? of : open("head_of_what", noun.text);
}

function aideOf({ noun, before }: Post): Suggestion {
  if (!/^(комекши|ассистент)/.test(noun.is)) return told("office_employee", noun.text);
  const of = before.findLast(({ is }) => nounIn(is) !== null);
  if (of === undefined) return open("work_not_named", noun.text);
  const kind = nounIn(of.is);
  if (kind !== "work")
    return kind === "director" ||
      kind === "chair" ||
      kind === "leader" ||
      kind === "chief" ||
      kind === "deputy"
      ? told("office_employee", noun.text)
      : open("work_not_named", noun.text);
  const work = kazakhWork(of.is);
  if (/^аспаз|^тарбиеши/.test(of.is) || work === "unskilled") return open("work_not_named", noun.text);
  return told(work === "trade" ? "trade" : "office_employee", noun.text);
}

function directorOf({ noun, before }: Post): Suggestion {
  if (has(before, /^(аткарушы|баскарушы|исполнительн|онирлик|аймактык)/))
    return open("head_of_what", noun.text);
  const [last] = before.slice(-1);
  if (last === undefined || /^(бас|биринши)$/.test(last.is)) return told("heads_employer", noun.text);
  return headFrom({ noun, before }) ?? told("heads_function", `${last.text} ${noun.text}`);
}

function leaderOf({ noun, before }: Post): Suggestion {
  if (has(before, /^биринши$/)) return told("heads_employer", noun.text);
  if (has(before, /^музыка/)) return told("profession", noun.text);
  return headFrom({ noun, before }) ?? open("head_of_what", noun.text);
}

function managerOf({ noun, before }: Post): Suggestion {
  if (has(before, /^(жоба|проект)/)) return open("project", noun.text);
  return has(before, /^(жониндеги|бойынша|офис|кенсе|контент|бренд|hr|pr|smm|бас)$/)
    ? told("profession", noun.text)
    : open("manager", noun.text);
}

function workerOf({ noun, before }: Post): Suggestion {
  if (has(before, /^(кара|комекши|косалкы|асхана|асуй|биликсиз)$/)) return told("unskilled", noun.text);
  if (has(before, /^(гылыми|алеуметтик)$/)) return told("profession", noun.text);
  return has(before, /^(таукен|тау|биликти)$/) ? told("trade", noun.text) : open("work_not_named", noun.text);
}

const withService =
  /^(инженер|механик|механиг|энергетик|энергетиг|технолог|геолог|геофизик|агроном|зоотехник|маркшейдер|метролог|конструктор|архитектор|саулетши|диспетчер|редактор|эколог|мейиргер|мейирбике|медбике|металлург)/;

function workOf({ noun, before }: Post): Suggestion {
  const word = noun.text;
  const kind = kazakhWork(noun.is);
  // "Іс жүргізуші" is a clerk, not a driver.
  if (has(before, /^ис$/) && /^жургизуши/.test(noun.is)) return told("office_employee", word);
  if (has(before, /^бас$/)) {
    if (/^(даригер|врач)/.test(noun.is)) return told("heads_employer", word);
    if (/^(есепши|бухгалтер)/.test(noun.is)) return told("heads_service", word);
    if (kind === "executor") return told("profession", word);
    if (has(before, /^жоба/)) return open("project", word);
    return withService.test(noun.is) ? told("heads_service", word) : open("head_of_what", word);
  }
  if (kind === "trade" || kind === "unskilled") return told(kind, word);
  return told(kind === "employee" ? "office_employee" : "profession", word);
}
