import { nounIn, type PostKind } from "./russian-posts";
import { open, type Suggestion, told } from "./suggestion";
import type { Word } from "./title";
import { type HeadedKind, headedIn, suggestedForHead } from "./unit-words";
import { workIn } from "./work-words";

/** A noun that names a post, with the words before and after it. */
type Post = { readonly noun: Word; readonly before: readonly Word[]; readonly after: readonly Word[] };

/** The suggestion from a Russian title: its first noun is the post; the words after it say where or of what. */
export function suggestRussian(words: readonly Word[]): Suggestion {
  const at = words.findIndex(({ is }) => nounIn(is) !== null);
  const noun = words[at];
  const kind = noun === undefined ? null : nounIn(noun.is);
  if (noun === undefined || kind === null) return open("not_known");
  const post = { noun, before: words.slice(0, at), after: words.slice(at + 1) };
  return kind === "work" ? workOf(post) : ofPosts[kind](post);
}

const ofPosts: Readonly<Record<PostKind, (post: Post) => Suggestion>> = {
  deputy: deputyOf,
  aide: aideOf,
  learner: ({ noun }) => open("learner", noun.text),
  director: directorOf,
  president: presidentOf,
  rector: ({ noun }) => told("heads_employer", noun.text),
  dean: ({ noun }) => told("heads_unit", noun.text),
  steward: stewardOf,
  leader: leaderOf,
  head: headOf,
  manager: managerOf,
  master: masterOf,
  foreman: ({ noun }) => open("foreman", noun.text),
  crew_leader: ({ noun, after }) =>
    after.some(({ is }) => workIn(is) === "trade") ? told("trade", noun.text) : open("foreman", noun.text),
  operator: operatorOf,
  worker: workerOf,
  controller: controllerOf,
  scientist: ({ noun, before }) =>
    has(before, /^научн/) ? told("profession", noun.text) : open("work_not_named", noun.text),
  representative: ({ noun, before }) =>
    has(before, /^(торгов|медицинск)/) ? told("profession", noun.text) : open("work_not_named", noun.text),
  chef: ({ noun, after }) =>
    has(after, /^повар/) || has(after, /^шеф/) ? open("head_of_what", noun.text) : open("not_known"),
  laboratory: ({ noun, after }) =>
    has(after, /^(анализ|хими|спектральн|пробирн|физико|минералог)/)
      ? told("trade", noun.text)
      : told("profession", noun.text),
  vague: vagueOf,
  compound_deputy: ({ noun }) => told("deputy_of_employer", noun.text),
  compound_head: ({ noun }) => told(/^зам/.test(noun.is) ? "deputy_in_unit" : "heads_unit", noun.text),
  compound_chief: ({ noun }) => told("heads_service", noun.text),
};

/** In "Дежурный администратор" the second word decides. */
function vagueOf({ noun, after }: Post): Suggestion {
  const isAdjective = /(ый|ая|ий)$/.test(noun.is) && after.some(({ is }) => nounIn(is) !== null);
  return isAdjective ? suggestRussian(after) : open("work_not_named", noun.text);
}

function has(words: readonly Word[], pattern: RegExp): boolean {
  return words.some(({ is }) => pattern.test(is));
}

/** What a head is the head of, from the words after; "по …" names a field of work, not a unit. */
function headedBy(words: readonly Word[]): HeadedKind | null {
  const kinds = words.map(({ is }) => headedIn(is)).filter((kind) => kind !== null);
  // In "Начальник отдела филиала" the first one named is headed.
  return kinds[0] ?? null;
}

function upToField(words: readonly Word[]): readonly Word[] {
  const at = words.findIndex(({ is }) => is === "по");
  return at === -1 ? words : words.slice(0, at);
}

/** A deputy of the employer's head is category 1 in any field; a deputy of a unit's head counts like the head. */
function deputyOf({ noun, after }: Post): Suggestion {
  const of = suggestRussian(upToField(after));
  if (of.category === 1) return told("deputy_of_employer", noun.text);
  if (of.category === 2) return told("deputy_in_unit", noun.text);
  return of.category === null && of.reason === "project" ? of : open("head_of_what", noun.text);
}

/** An assistant of whoever is named after. */
function aideOf({ noun, after }: Post): Suggestion {
  if (/^секретар|^советник|^референт/.test(noun.is)) return told("office_employee", noun.text);
  const of = after.find(({ is }) => nounIn(is) !== null);
  const kind = of === undefined ? null : nounIn(of.is);
  if (kind === null)
    return has(after, /^кафедр/) ? told("profession", noun.text) : open("work_not_named", noun.text);
  if (kind !== "work" && kind !== "laboratory") {
    const isOfHead = [
      "director",
      "president",
      "rector",
      "leader",
      "head",
      "steward",
      "deputy",
      "dean",
    ].includes(kind);
    return isOfHead ? told("office_employee", noun.text) : open("work_not_named", noun.text);
  }
  const work = workIn(of?.is ?? "");
  // A cook's helper is unskilled; the assistant of a driller or engine driver has a trade of his own.
  if (work === "trade")
    return has(after, /^(повар|кондитер|пекар|аспаз)/)
      ? open("work_not_named", noun.text)
      : told("trade", noun.text);
  if (work === "unskilled" || has(after, /^воспитател/)) return open("work_not_named", noun.text);
  return told("office_employee", noun.text);
}

function directorOf({ noun, before, after }: Post): Suggestion {
  if (has(before, /^(исполнительн|управляющ|региональн|территориальн|проектн)/))
    return open("head_of_what", noun.text);
  if (has(before, /^(генеральн|ген$|перв)/) || /^ген/.test(noun.is)) return told("heads_employer", noun.text);
  if (before.length > 0) return told("heads_function", `${before.at(-1)?.text ?? ""} ${noun.text}`);
  if (after.length === 0) return told("heads_employer", noun.text);
  return (
    headFrom(noun, after) ??
    (after[0]?.is === "по" ? told("heads_function", noun.text) : open("head_of_what", noun.text))
  );
}

/** The suggestion for a head, from the words after; null if unknown. */
function headFrom(noun: Word, after: readonly Word[]): Suggestion | null {
  return suggestedForHead(headedBy(upToField(after)), noun.text);
}

function presidentOf({ noun, before, after }: Post): Suggestion {
  if (has(after, /^(проф|комисси|комитет|совет)/) && !has(after, /^директор/))
    return open("head_of_what", noun.text);
  // "Вице-президент" was already read as a deputy.
  return has(before, /^(исполнительн|старш)/)
    ? open("head_of_what", noun.text)
    : told("heads_employer", noun.text);
}

function stewardOf({ noun, after }: Post): Suggestion {
  const director = after.find(({ is }) => /^директор/.test(is));
  return (director === undefined ? headFrom(noun, after) : null) ?? open("head_of_what", noun.text);
}

function leaderOf({ noun, before, after }: Post): Suggestion {
  if (has(before, /^музыкальн/)) return told("profession", noun.text);
  if (has(before, /^перв/)) return told("heads_employer", noun.text);
  if (noun.is.startsWith("тимлид")) return open("project", noun.text);
  return headFrom(noun, after) ?? open("head_of_what", noun.text);
}

/** "Начальник" and "заведующий" head whatever is named after them. */
function headOf({ noun, after }: Post): Suggestion {
  if (after.length === 0) return open("head_of_what", noun.text);
  // A kindergarten has such a head; a clinic may be an employer or part of one.
  const isPart =
    noun.is.startsWith("зав") && headedBy(after) === "school" && !has(after, /^(сад|ясл|детсад)/);
  if (isPart) return open("head_of_what", noun.text);
  return headFrom(noun, after) ?? told("heads_unit", noun.text);
}

function managerOf({ noun, before, after }: Post): Suggestion {
  const told3 = told("profession", noun.text);
  if (has([...before, ...after], /^(проект|проджект|project)/)) return open("project", noun.text);
  if (has(after, /^по$/)) return told3;
  if (
    has(
      before,
      /^(офис|контент|аккаунт|продакт|продукт|бренд|смм|smm|hr|pr|ивент|event|персональн|клиентск|кредитн|бизнес|риск|тендер)/,
    )
  )
    return told3;
  if (has(before, /^главн/)) return told3;
  return open("manager", noun.text);
}

function masterOf({ noun, after }: Post): Suggestion {
  if (has(after, /^(производственн|обучени|пдо)/) && has(after, /^обуч/))
    return told("profession", noun.text);
  if (has(after, /^(маникюр|педикюр|шугаринг|эпиляц|бров|ресниц|ногт)/)) return told("trade", noun.text);
  return open("foreman", noun.text);
}

/** Machines, stations and plants, and their products. */
const plant =
  /^(станк|станц|чпу|азс|агзс|котельн|котл|установк|лини|пульт|добыч|нефт|газ|насосн|скважин|товарн|технологическ|дробил|кран|погрузчик|экскаватор|техник|оборудовани|агрегат|печ|очистн|гранул|автомат|элеватор|доени|машин(?!опис)|конвейер|парогенератор|паров|кондиционир|сортиров|упаковоч|фасовоч|розлив|производств|манипулятор|трактор|каток|бурен|подземн|обезвоживан|водоочист|компрессор|гидравлич|бетон|асфальт|швейн|печатн|теплов|хлораторн|буров|ппу|приготовлен)/;

function operatorOf({ noun, before, after }: Post): Suggestion {
  if (has([...before, ...after], /^(call|колл|кол|контакт|справочн)/))
    return told("office_employee", noun.text);
  return has([...before, ...after], plant) ? told("trade", noun.text) : open("work_not_named", noun.text);
}

function workerOf({ noun, before, after }: Post): Suggestion {
  const all = [...before, ...after];
  if (has(all, /^(подсобн|вспомогательн|разн|кухонн|складск|черн|неквалиф|хозяйственн|хоз$|транспортн)/))
    return told("unskilled", noun.text);
  if (has(all, /^(социальн|медицинск|научн|педагогическ|библиотечн|музейн)/))
    return told("profession", noun.text);
  return has(all, /^(квалифицированн|горн)/) ? told("trade", noun.text) : open("work_not_named", noun.text);
}

function controllerOf({ noun, after }: Post): Suggestion {
  return has(after, /^(отк|качеств|станочн|сварочн|измерительн|сборочн|кассир|технич|материал|металл|лом)/)
    ? told("trade", noun.text)
    : open("work_not_named", noun.text);
}

/** Professions that have a service of their own: "главный" makes them its head. For others it is only a rank. */
const withService =
  /^(инж|механик|энергетик|\S*технолог|геолог|геофизик|геодезист|агроном|зоотехник|маркшейдер|метролог|конструктор|архитектор|диспетчер|редактор|сварщик|металлург|обогатител|химик|эколог|ветеринар|ветврач|медсестр|медицинск|электрик|гидрогеолог|гидротехник|хранител|режиссер|художник|балетмейстер|дирижер|фармацевт|библиограф)/;

function workOf({ noun, before, after }: Post): Suggestion {
  if (has(before, /^(главн|гл|бас)/)) return chiefOf({ noun, before, after });
  const word = noun.text;
  if (has(after, /^хозяйк/)) return open("work_not_named", word);
  switch (workIn(noun.is)) {
    case "unskilled":
      return told("unskilled", word);
    case "trade":
      return told("trade", word);
    case "employee":
      return told("office_employee", word);
    default:
      return told("profession", word);
  }
}

function chiefOf({ noun, after }: Post): Suggestion {
  const word = noun.text;
  if (/^врач/.test(noun.is)) return told("heads_employer", word);
  if (/^бух/.test(noun.is)) return told("heads_service", word);
  if (workIn(noun.is) === "executor") return told("profession", word);
  if (has(after, /^проект/)) return open("project", word);
  return withService.test(noun.is) ? told("heads_service", word) : open("head_of_what", word);
}
