import { Dice } from "./dice";
import { type Damage, damages, dayOfEitherOrder, noFirstDay } from "./damage";
import { type Habit, habitsOf, type Hand } from "./habits";
import { ASKED_ON, type Person, type Staff, trueStaff } from "./staff";
import type { Ways } from "./truth";
import { type Key, sideKeys, type Words } from "./words";
import { english } from "./words-en";
import { kazakh } from "./words-kk";
import { russian } from "./words-ru";
import {
  nameOf,
  say,
  writeCategory,
  writeCitizenship,
  writeDay,
  writeIin,
  writeName,
  type Writer,
} from "./write-cells";
import { headingRows } from "./write-headings";

/** A row of the table: cells by their column, or a text of its own, and who is truly behind it. */
export type Line = {
  readonly cells: Readonly<Partial<Record<Key, unknown>>>;
  readonly ways: Ways;
  /** A text that stands in the first column or in that of names, with others in the columns behind. */
  readonly alone?: readonly unknown[];
  readonly isFirst?: boolean;
  /** The same cells as in the headings. */
  readonly isHeading?: boolean;
};

export type Sheet = {
  readonly cells: readonly (readonly unknown[])[];
  readonly rows: readonly Ways[];
  readonly claimsSmall: boolean;
  readonly hand: Hand;
  readonly habits: ReadonlySet<Habit>;
};

const nobody: Ways = [[]];

/**
 * Two rows of one person, of which the other would tell what damage leaves open; and slips in headings: over nothing but
 * what was damaged nobody could tell what stands there.
 */
const notBesideDamage: ReadonlySet<Habit> = new Set(["twice", "rehired", "slips"]);

/** The sheet of a seed; without some of the habits that it would have, where one is looked for that does harm. */
export function writtenSheet(seed: number, hand: Hand, without: ReadonlySet<string> = new Set()): Sheet {
  const dice = new Dice(seed);
  const habits = new Set(
    [...habitsOf(dice.of("habits"), hand)].filter(
      (habit) => !without.has(habit) && !(hand === "damaged" && notBesideDamage.has(habit)),
    ),
  );
  const words = dice.of("language").pick<Words>([russian, russian, russian, kazakh, english, english]);
  const writer: Writer = { words, dice, habits };
  const staff = trueStaff(dice.of("staff"));
  const columns = columnsOf(writer);
  const people = writePeople(writer, staff, columns);
  const damaged = hand === "damaged" && !without.has("damage") ? damage(writer, people, columns) : people;
  const body = withNobodies(writer, damaged);
  return {
    cells: render(writer, columns, body),
    rows: body.map(({ ways }) => ways),
    claimsSmall: staff.claimsSmall,
    hand,
    habits,
  };
}

function columnsOf({ dice, habits }: Writer): readonly Key[] {
  const own = dice.of("columns");
  const names: readonly Key[] = habits.has("splitNames")
    ? ["surname", "given", ...(own.chance(60) ? (["patronymic"] as const) : [])]
    : ["name"];
  const days: readonly Key[] = sideKeys.slice(-8);
  const sides = own
    .shuffled(sideKeys.filter((key) => !days.includes(key)))
    .slice(0, habits.has("sideColumns") ? 1 + own.below(5) : 0);
  const others = habits.has("daysOfOthers") ? own.shuffled(days).slice(0, 1 + own.below(2)) : [];
  const middle: readonly Key[] = [
    ...(habits.has("iin") || habits.has("twice") || habits.has("rehired") ? (["iin"] as const) : []),
    ...(habits.has("positions") || habits.has("goneInstead") ? (["position"] as const) : []),
    "citizenship",
    "category",
    ...(habits.has("firstDays") ? (["hire"] as const) : []),
    ...(habits.has("lastDays") ? (["leave"] as const) : []),
    ...(habits.has("statuses") || habits.has("contractors") ? (["status"] as const) : []),
  ];
  const [before, behind] = [sides.slice(0, 2), [...sides.slice(2), ...others]];
  const ordered = habits.has("shuffledColumns")
    ? own.shuffled([...middle, ...sides, ...others])
    : [...before, ...middle, ...behind];
  // First and last days under one heading stand side by side.
  const grouped = habits.has("dateGroups")
    ? [...ordered.filter((key) => key !== "hire" && key !== "leave"), "hire" as const, "leave" as const]
    : ordered;
  return [...(habits.has("numbers") ? (["number"] as const) : []), ...names, ...grouped];
}

/** The rows of the people whom the sheet can show as they are: leavers only where it can say so. */
function writePeople(writer: Writer, staff: Staff, columns: readonly Key[]): readonly Line[] {
  const { habits, dice } = writer;
  const own = dice.of("people");
  const shown = staff.people.filter((person) => {
    const isGone = person.leave !== null && person.leave < ASKED_ON;
    if (isGone && !columns.includes("leave")) return habits.has("goneAside") || habits.has("goneInstead");
    return person.hire <= ASKED_ON || columns.includes("hire");
  });
  return shown.flatMap((person, index): readonly Line[] => {
    const line = personLine(writer, person, columns, own.of(`person ${String(index)}`));
    if (!columns.includes("iin")) return [line];
    if (habits.has("twice") && own.of(`twice ${String(index)}`).chance(8)) {
      const again = personLine(writer, person, columns, own.of(`again ${String(index)}`));
      return [line, { cells: { ...again.cells, category: line.cells.category }, ways: nobody }];
    }
    if (
      person.hire <= ASKED_ON &&
      habits.has("rehired") &&
      columns.includes("leave") &&
      columns.includes("hire") &&
      own.of(`rehired ${String(index)}`).chance(8)
    ) {
      const before: Person = { ...person, hire: person.hire - 900, leave: person.hire - 1 - own.below(300) };
      return [{ ...personLine(writer, before, columns, own), ways: nobody }, line];
    }
    return [line];
  });
}

function personLine(writer: Writer, person: Person, columns: readonly Key[], dice: Dice): Line {
  const { habits, words } = writer;
  const isGone = person.leave !== null && person.leave < ASKED_ON;
  const isContractor = habits.has("contractors") && person.chance % 6 === 0;
  const truly: Person = isContractor ? { ...person, bond: "contractor" } : person;
  const name = nameOf(writer, person);
  const cells: Partial<Record<Key, unknown>> = {};
  const hasLeave = columns.includes("leave");
  for (const key of columns) cells[key] = sideCell(writer, key, person, dice.of(key));
  Object.assign(cells, {
    name: writeName(writer, person),
    ...name,
    iin: writeIin(writer, person.iin, dice),
    citizenship: writeCitizenship(writer, person, dice),
    category: writeCategory(writer, person, dice),
    hire: person.hire <= ASKED_ON && dice.chance(3) ? blank(writer) : writeDay(writer, person.hire, dice),
    leave: person.leave === null ? noLastDay(writer, dice) : writeDay(writer, person.leave, dice),
    status: isContractor ? dice.pick(words.contractor) : writeStatus(writer, person, dice),
    position: dice.pick(words.positions[person.category] ?? []),
    department: dice.pick(words.departments),
  });
  if (isGone && (!hasLeave || dice.chance(20)) && (habits.has("goneAside") || habits.has("goneInstead"))) {
    const day = String(writeDay({ ...writer, habits: new Set(["dayTexts"]) }, person.leave, dice));
    if (habits.has("goneInstead")) cells.position = dice.pick(words.goneInstead).replace("#", day);
    else {
      const column = columns.includes("name")
        ? "name"
        : columns.includes("patronymic") && cells.patronymic !== ""
          ? "patronymic"
          : "given";
      const aside = dice.pick(words.goneAside).replace("#", day);
      const isBefore = column === "name" && /^\p{L}|^\(.*\)$/u.test(aside) && dice.chance(30);
      cells[column] = isBefore
        ? `${aside.replace(/[()]/g, "")} ${String(cells[column])}`
        : `${String(cells[column])} ${aside}`.replace(" ,", ",");
    }
  } else if (habits.has("asides") && dice.chance(12) && columns.includes("name"))
    cells.name = `${String(cells.name)} ${dice.pick(words.otherAside)}`;
  if (!columns.includes("status") && isContractor) throw new Error("a contract that nobody can see");
  return { cells, ways: [[truly]] };
}

function blank({ habits }: Writer): unknown {
  return habits.has("zeros") ? 0 : habits.has("dashes") ? "-" : null;
}

function noLastDay(writer: Writer, dice: Dice): unknown {
  if (writer.habits.has("ownDays") && dice.chance(20)) return dice.pick(writer.words.noLastDay);
  return blank(writer);
}

function writeStatus(writer: Writer, { hire, leave }: Person, dice: Dice): unknown {
  const { words } = writer;
  if (dice.chance(10) && (leave === null || leave >= ASKED_ON)) return blank(writer);
  if (hire > ASKED_ON) return dice.pick(words.coming);
  const isGone = leave !== null && leave < ASKED_ON;
  return say(writer, dice, isGone ? words.gone : words.working, "ownStatuses");
}

/** What stands in a column that says nothing of who counts. */
function sideCell(writer: Writer, key: Key, { chance, country, category }: Person, dice: Dice): unknown {
  const { words } = writer;
  const day = (from: number, span: number) => writeDay(writer, ASKED_ON + from + dice.below(span), dice);
  switch (key) {
    case "salary":
      return 150_000 + (chance % 80) * 10_000;
    case "phone":
      return `+7 701 ${String(1_000_000 + (chance % 8_999_999))}`;
    case "permit":
      return country === "KZ" ? blank(writer) : `${String(1000 + (chance % 9000))}/26`;
    case "permitEnd":
      return country === "KZ" ? blank(writer) : day(30, 300);
    case "contract":
      return `${String(1 + (chance % 300))}-ТД`;
    case "birth":
      return day(-20_000, 12_000);
    case "sex":
      return dice.pick(["м", "ж"]);
    case "education":
      return dice.pick(["высшее", "среднее", "КазНТУ", "Bachelor"]);
    case "mail":
      return `a${String(chance)}@kaspi-service.kz`;
    case "note":
      return dice.chance(20) ? dice.pick(words.notes) : blank(writer);
    case "ethnicity":
      return dice.pick(words.peoples);
    case "birthplace":
      return dice.pick(words.countries[dice.chance(80) ? country : "RU"]?.plain ?? []);
    case "grade":
      return 1 + dice.below(6);
    case "schedule":
      return dice.pick(["5/2", "28/28", "15/15", "2/2"]);
    case "staffNumber":
      return `0000-${String(10_000 + (chance % 89_999))}`;
    case "experience":
      return dice.below(30);
    case "licence":
      return category === 4 ? dice.pick(["B", "C", "B, C"]) : blank(writer);
    case "medical":
    case "training":
    case "passport":
      return day(-700, 700);
    case "vacation":
    case "transfer":
      return dice.chance(50) ? day(-300, 300) : blank(writer);
    case "probation":
      return dice.chance(30) ? day(-900, 990) : blank(writer);
    case "visa":
      return country === "KZ" ? blank(writer) : day(-20, 300);
    case "pass":
      return day(-10, 400);
    default:
      return null;
  }
}

const FEW = 5;

/** Two or so rows in which something went wrong, so that the truth is open. */
function damage(writer: Writer, people: readonly Line[], columns: readonly Key[]): readonly Line[] {
  const dice = writer.dice.of("damage");
  const spots = new Map<number, Damage>();
  const { habits } = writer;
  // Another day tells the order; and under a heading that only hints at a first day some other has to be one.
  const isOutOfPlace = new Map([
    [dayOfEitherOrder, habits.has("ownDays")],
    [noFirstDay, habits.has("ownHeadings") && people.length <= FEW],
  ]);
  const able = damages.filter((each) => isOutOfPlace.get(each) !== true);
  for (let left = 1 + dice.below(3); left > 0; left--)
    spots.set(dice.below(Math.max(1, people.length)), dice.pick(able));
  return people.flatMap((line, index) => {
    const [person] = line.ways[0] ?? [];
    const spoil = spots.get(index);
    return spoil === undefined || person === undefined ? [line] : spoil(line, person, columns, dice);
  });
}

/** The rows with everything between, above and under them that stands for nobody. */
function withNobodies(writer: Writer, people: readonly Line[]): readonly Line[] {
  const { habits, words, dice } = writer;
  const own = dice.of("nobodies");
  const lines = [...people];
  const putAnywhere = (line: Line) => lines.splice(own.below(lines.length + 1), 0, line);
  const vacancies = habits.has("vacancies") || habits.has("ownVacancies") ? 1 + own.below(2) : 0;
  for (let left = vacancies; left > 0; left--) putAnywhere(vacancyLine(writer, own));
  const number = (of: number) => (habits.has("textNumbers") ? String(of) : of);
  if (habits.has("sections") || habits.has("ownSections"))
    for (let left = 1 + own.below(4); left > 0; left--) {
      const text = say(writer, own, words.sections, "ownSections");
      if (habits.has("subtotals") && own.chance(60))
        putAnywhere(
          alone(writer, own, [
            say(writer, own, words.totals, "ownTotals"),
            ...sumBehind(writer, own, 1 + own.below(30)),
          ]),
        );
      putAnywhere(alone(writer, own, [text]));
    }
  if (habits.has("blankRows"))
    for (let left = 1 + own.below(3); left > 0; left--) putAnywhere({ cells: {}, ways: nobody });
  if (habits.has("headingsAgain")) putAnywhere({ cells: {}, ways: nobody, isHeading: true });
  const end: Line[] = [];
  const count = people.length;
  if (habits.has("totals")) {
    const text = say(writer, own, words.totals, "ownTotals");
    const isTogether = habits.has("ownTotals") && own.chance(30);
    end.push(
      alone(
        writer,
        own,
        isTogether
          ? [`${text.replace(/:$/, "")}: ${String(count)}`]
          : [text, ...sumBehind(writer, own, count)],
      ),
    );
  }
  if (habits.has("summaries"))
    for (let left = 1 + own.below(3); left > 0; left--)
      end.push(
        alone(writer, own, [
          own.pick(words.summaries),
          own.pick([number(own.below(40)), `${String(own.below(100))}%`, own.below(100) / 100]),
        ]),
      );
  if (habits.has("signatures")) {
    if (own.chance(70)) end.push({ cells: {}, ways: nobody });
    for (let left = 1 + own.below(2); left > 0; left--)
      end.push(alone(writer, own, own.pick(words.signatures)));
  }
  return [...lines, ...end];
}

/** The number of a sum, in the next column or in a later one. */
function sumBehind({ habits }: Writer, dice: Dice, count: number): readonly unknown[] {
  const gap = dice.pick([0, 0, 1, 2, 3]);
  return [...Array.from({ length: gap }, () => null), habits.has("textNumbers") ? String(count) : count];
}

function alone({ habits }: Writer, dice: Dice, cells: readonly unknown[]): Line {
  return { cells: {}, ways: nobody, alone: cells, isFirst: habits.has("sectionsFirst") || dice.chance(10) };
}

function vacancyLine(writer: Writer, dice: Dice): Line {
  const { words, habits } = writer;
  const text = say(writer, dice, words.vacancies, "ownVacancies");
  const category = 1 + dice.below(4);
  return {
    cells: {
      ...(habits.has("splitNames") ? { surname: text } : { name: text }),
      category: dice.chance(70) ? category : null,
      position: dice.pick(words.positions[category] ?? []),
      department: dice.pick(words.departments),
      salary: 200_000,
    },
    ways: nobody,
  };
}

function render(
  writer: Writer,
  columns: readonly Key[],
  body: readonly Line[],
): readonly (readonly unknown[])[] {
  const { words, dice, habits } = writer;
  const own = dice.of("render");
  const headings = headingRows(writer, columns);
  const titles = habits.has("titles")
    ? Array.from({ length: 1 + own.below(4) }, () => {
        const cells = Array.from({ length: own.pick([0, 0, 0, 1, 3]) }, () => null);
        return own.chance(15) ? [] : [...cells, own.pick(words.titles)];
      })
    : [];
  const nameAt = columns.findIndex((key) => key === "name" || key === "surname");
  let number = 0;
  const rows = body.map((line) => {
    if (line.isHeading === true) return headings.flat;
    const isPerson = line.ways !== nobody || Object.keys(line.cells).length > 0;
    if (line.alone) {
      const at = line.isFirst === true ? 0 : nameAt;
      return columns.map(
        (_, column) => line.alone?.[column - at] ?? (habits.has("zeros") && column > 0 ? 0 : null),
      );
    }
    if (!isPerson) return columns.map(() => (habits.has("zeros") ? 0 : null));
    number++;
    return columns.map((key) => {
      if (key === "number") return habits.has("textNumbers") ? `${String(number)}.` : number;
      const cell = line.cells[key];
      if (cell === null || cell === undefined || cell === "")
        return blank(writer) === "-" ? null : blank(writer);
      return spaced(writer, own, cell);
    });
  });
  const beside = habits.has("summariesBeside") ? besides(writer, own) : [];
  const all = [...titles, ...headings.rows, ...rows];
  const start = titles.length + headings.rows.length + 1;
  return all.map((row, index) => {
    const extra = beside[index - start];
    return extra === undefined ? row : [...columns.map((_, column) => row[column] ?? null), null, ...extra];
  });
}

function besides({ words }: Writer, dice: Dice): readonly (readonly unknown[])[] {
  return Array.from({ length: 2 + dice.below(3) }, () => [dice.pick(words.summaries), dice.below(40)]);
}

/** A cell as it comes with blanks and marks nobody sees. */
function spaced({ habits }: Writer, dice: Dice, cell: unknown): unknown {
  if (typeof cell !== "string" || !dice.chance(15)) return cell;
  if (habits.has("spaces"))
    return dice.pick([` ${cell}`, `${cell} `, `\u00a0${cell}`, `${cell}\u00a0`, cell.replace(" ", "  ")]);
  return habits.has("invisibleMarks") ? dice.pick([`\u200b${cell}`, `${cell}\u200e`, `\ufeff${cell}`]) : cell;
}
