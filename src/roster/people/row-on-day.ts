import { afterContract, type EndedReadings, isPresumedExtended } from "../../domain/ended-papers";
import type { PersonKind } from "../../domain/person";
import { type Day, toDotted } from "../../law/day";
import { exemptGrounds } from "../../law/permit-exempt";
import { type Cell, cellText, isUnknownValue, readCell } from "../../sheet/cell";
import { asideShown } from "../words/beside-name";
import type { DateReading } from "../words/date";
import { EARLIEST, type Employment, employmentOn } from "./employment";
import type { FindingCode } from "../judgement/findings";
import { dayText } from "../words/day-text";
import { bornOtherwise, hidesCentury, lostZeros, readIin } from "../words/iin";
import type { RowStatus } from "./row-status";
import { nameColumns } from "../words/names";
import type { PersonStatus } from "../words/person-status";
import { notesEngagement } from "../words/note-status";
import type { Remark } from "../judgement/remark";
import { kandasUntil, withStatusOn } from "./status-on-day";
import type { ColumnReaders } from "./column-readers";
import { NO_FIRST_DAY, plainDay } from "./row-days";
import { ON_NO_POST } from "./people-in";
import {
  engagementIn,
  isPartTimeOpen,
  isUnskilledForeigner,
  isUnsure,
  lastDayIn,
  type NobodysRow,
  personIn,
  type PersonLook,
} from "./row-look";

export type LeftOut = NobodysRow | "away";

/** One row on a day, before it is compared with other rows. */
export type RowOnDay = {
  /** Null if the row counts for nobody. */
  readonly person: PersonKind | null;
  /** The number of people beyond the first, all of them unclear. */
  readonly further: number;
  readonly remarks: readonly Remark[];
  /** Why the row counts for nobody; absent if it counts. */
  readonly leftOut?: LeftOut;
};

/** The person in a row on a day; null if nobody counts. Requested foreigners count although not employed yet. */
export function personOn(
  readers: ColumnReaders,
  look: PersonLook,
  day: Day,
  ended: EndedReadings,
): PersonKind | null {
  const employment = employmentIn(readers, look, day);
  if (employment.kind === "away" && !look.isRequested) return null;
  return personWhen(employment, readers, look, day, ended);
}

/** The person in a row on a day, with remarks. */
export function personOnDay(
  readers: ColumnReaders,
  look: PersonLook,
  row: number,
  day: Day,
  ended: EndedReadings,
): RowOnDay {
  const employment = employmentIn(readers, look, day);
  if (employment.kind === "away" && !look.isRequested)
    return { person: null, further: 0, remarks: [], leftOut: "away" };
  return {
    person: personWhen(employment, readers, look, day, ended),
    further: look.further,
    remarks: remarksOn(employment, readers, look, row, day, ended),
  };
}

function personWhen(
  employment: Employment,
  readers: ColumnReaders,
  look: PersonLook,
  day: Day,
  ended: EndedReadings,
): PersonKind {
  const { isRequested, side } = look;
  // A requested citizen would not count before the hire date, so a person of unclear citizenship may not either.
  const isSureToCome = isRequested && (employment.kind !== "away" || side.said.value !== "unclear");
  const isThere = !isUnsure(look) && employment.kind === "employed";
  const isSure = isSureToCome || (!isRequested && isThere);
  const person = withStatusOn(personIn(look, isSure), look.status, day);
  if (isRequested || !isContractOver(readers, look, day)) return person;
  return afterContract(person, ended, look.status?.isSeasonal === true);
}

function employmentIn(readers: ColumnReaders, look: PersonLook, day: Day): Employment {
  const { raw, status } = look;
  const end = endOfDismissed(readers, look);
  if (end !== null && end < day) return { kind: "away" };
  const { hire } = readers.days;
  const first = hire.of(raw[hire.column ?? -1]);
  const last = lastDayIn(readers, raw, status);
  if (readers.layout.columns.hire !== undefined) return employmentOn(day, first, last);
  const employment = employmentOn(day, { kind: "blank" }, last);
  // Whoever has a period yet to begin may be at work by an earlier one.
  return employment.kind === "employed" && first.kind === "day" && first.day > day
    ? { kind: "unclear", problems: [{ code: "perhaps_no_person", field: "hire" }] }
    : employment;
}

/**
 * The end of the contract of somebody who has left, as the row says without a day ("Terminated" beside "End date"): with
 * the contract over that person is gone. Before, it stays open since when. Null if there is no clear end.
 */
export function endOfDismissed(readers: ColumnReaders, look: PersonLook): Day | null {
  return look.isDismissed && !look.isRequested ? contractEndIn(readers, look) : null;
}

/** The clear and plausible end of a contract, in its column or in words; null if there is none. */
function contractEndIn({ layout, days }: ColumnReaders, { raw, status }: PersonLook): Day | null {
  const { contractEnd } = layout.columns;
  const given: DateReading =
    contractEnd === undefined ? { kind: "blank" } : days.contractEnd.of(raw[contractEnd]);
  const end = given.kind === "blank" ? toldEnd(status) : given;
  return end.kind === "day" && end.day >= EARLIEST ? end.day : null;
}

function isContractOver(readers: ColumnReaders, look: PersonLook, day: Day): boolean {
  const { raw, status } = look;
  const { contractEnd } = readers.layout.columns;
  const end = contractEndIn(readers, look);
  const isOver = end !== null && end < day;
  const isNotTold = contractEnd !== undefined && isUnknownValue(raw[contractEnd]);
  return (isOver || isNotTold) && lastDayIn(readers, raw, status).kind === "blank";
}

/** The end of a contract given in words. */
function toldEnd(status: RowStatus | null): DateReading {
  const contract = status?.contract ?? null;
  return contract === null ? { kind: "blank" } : { kind: "day", day: contract.until };
}

function isPermitOver({ layout, days }: ColumnReaders, raw: readonly unknown[], day: Day): boolean {
  const { permitExpiry } = layout.columns;
  if (permitExpiry === undefined) return false;
  if (isUnknownValue(raw[permitExpiry])) return true;
  const end = plainDay(raw[permitExpiry], days.permitExpiry, NO_FIRST_DAY);
  return end > NO_FIRST_DAY && end < day;
}

type Say = (column: number | undefined, code: FindingCode, values?: Remark["values"]) => void;

function remarksOn(
  employment: Employment,
  readers: ColumnReaders,
  look: PersonLook,
  row: number,
  day: Day,
  ended: EndedReadings,
): readonly Remark[] {
  const { columns, refusedEthnicity } = readers.layout;
  const { raw, status, isRequested } = look;
  const [side, grade] = [look.side.said, look.grade.said];
  const countColumn = (people: number) => readers.counts[look.counted.indexOf(people)]?.column;
  const remarks: Remark[] = [];
  const remark: Say = (column, code, values = {}) => {
    remarks.push({ code, row, column: column ?? null, values });
  };
  const at = (column: number | undefined): Cell => (column === undefined ? null : readCell(raw[column]));
  const onStatus = (code: FindingCode, isSaid: (said: PersonStatus) => boolean) => {
    const column = status?.columnThat(isSaid);
    const text = cellText(at(column));
    if (code !== "status_unknown") remark(column, code);
    else if (column !== undefined && nameColumns(columns).includes(column))
      remark(column, "beside_name_unknown", { text: asideShown(text) });
    else remark(column, code, { text, of: notesEngagement(text) ? "engagement" : "leaving" });
  };
  for (const { code, field } of employment.kind === "away" ? [] : employment.problems)
    remark(readers.days[field].column, code, { text: dayText(at(readers.days[field].column)) });
  const isPerhapsNobody = look.what === "perhaps_person" && !look.isOpenByCitizenship;
  if ((isPerhapsNobody || look.hasNoName) && !isRequested)
    remark(columns.name ?? columns.surname, "perhaps_no_person");
  else if (look.isOnNoPost && !isRequested) remark(countColumn(ON_NO_POST), "perhaps_no_person");
  else if (status?.isDoubtful === true && !isRequested)
    onStatus("perhaps_no_person", (said) => said.isDoubtful);
  else if (status?.isUnknown === true) onStatus("status_unknown", (said) => said.isUnknown);
  if (isContractOver(readers, look, day)) {
    const person = withStatusOn(personIn(look, true), status, day);
    const isPresumed = isPresumedExtended(person, status?.isSeasonal === true);
    const isExtended = isPresumed && ended.ended_contract === "extended";
    const told = status?.contract ?? null;
    const isToldAlone =
      told !== null && (columns.contractEnd === undefined || at(columns.contractEnd) === null);
    const column = isToldAlone ? told.column : columns.contractEnd;
    const values = { text: isToldAlone ? toDotted(told.until) : dayText(at(column)) };
    if (isExtended) remark(column, "contract_extended", values);
    else remark(column, "contract_ended", { ...values, isPresumed: isPresumed ? "yes" : "no" });
  }
  if (side.value !== "citizen" && isPermitOver(readers, raw, day))
    remark(columns.permitExpiry, "permit_ended", { text: dayText(at(columns.permitExpiry)) });
  // A refused column has one finding for the column, not one per row.
  if (side.problem && refusedEthnicity === null)
    remark(columns.citizenship, side.problem.code, side.problem.values);
  const isOfPosition = grade.problem?.code === "position_open" || grade.problem?.code === "position_blank";
  if (grade.problem)
    remark(isOfPosition ? columns.position : columns.category, grade.problem.code, grade.problem.values);
  if (isUnskilledForeigner(look))
    remark(columns.category ?? columns.position, "foreigner_unskilled", {
      text: cellText(at(columns.category ?? columns.position)),
    });
  if (look.isDismissed) onStatus("dismissed_without_date", (said) => said.isDismissed);
  if (status?.isSeasonal === true && side.value !== "citizen")
    onStatus("seasonal", (said) => said.isSeasonal);
  remarkOnStatusDays(look, day, remark);
  const engagement = engagementIn(look);
  if (engagement !== "staff")
    onStatus(engagement, (said) =>
      engagement === "part_timer" ? said.partTime !== null : said.engagement === engagement,
    );
  if (isPartTimeOpen(look)) onStatus("part_time_unsaid", (said) => said.partTime === "unsaid");
  remarkOnIin(at(columns.iin), at(columns.birthDate), readers, remark);
  if (look.further > 0) {
    const people = Math.max(0, ...look.counted);
    const column = countColumn(people);
    const isTold = Number.isFinite(people);
    if (people <= 1)
      remark(columns.name ?? readers.shifts.columns[0], "several_people", { count: look.further + 1 });
    else remark(column, "several_people", isTold ? { count: people } : { text: cellText(at(column)) });
  }
  if (look.foreignPaper !== undefined) remark(look.foreignPaper, "citizen_with_permit");
  return remarks;
}

/** Remarks on permit-exempt people, grounds not in force yet, and ended kandas status. */
function remarkOnStatusDays(look: PersonLook, day: Day, remark: Say): void {
  const { status } = look;
  const [ground, until] = [status?.ground ?? null, kandasUntil(status)];
  const { side } = personIn(look, true);
  if (ground !== null && side === "permit_exempt") {
    const { article, from } = exemptGrounds[ground];
    const column = status?.columnThat((said) => said.ground === ground);
    if (day < from) remark(column, "ground_not_in_force", { ground, article, date: toDotted(from) });
    else remark(column, "permit_exempt", { ground, article });
  }
  if (side === "kandas" && until !== null && day > until)
    remark(
      status?.columnThat((said) => said.residence === "kandas"),
      "kandas_ended",
      { date: toDotted(until) },
    );
}

function remarkOnIin(cell: Cell, birth: Cell, { layout: { columns } }: ColumnReaders, remark: Say): void {
  const iin = readIin(cell);
  if (iin === "invalid") remark(columns.iin, "iin_invalid", { text: cellText(cell) });
  if (iin === "bin") remark(columns.iin, "iin_is_bin", { text: cellText(cell) });
  if (typeof iin !== "number") return;
  if (lostZeros(cell)) remark(columns.iin, "iin_lost_zeros", { iin: String(iin).padStart(12, "0") });
  if (hidesCentury(iin)) remark(columns.iin, "iin_century_unknown");
  if (bornOtherwise(iin, birth)) remark(columns.birthDate, "birth_date_differs");
}
