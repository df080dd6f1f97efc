import type { Day } from "../../law/day";
import { endOfPeriod, readDate, readLastDay } from "./date";
import { aDay, isOfAbsence } from "./person-status";
import { amongSpaces, anyPhrase } from "./phrases";

const ofContract = anyPhrase(
  "срочн*, договор*, дог, тд, контракт*, срок, сроком, мерзімді*, шарт*, мерзімі*, fixed term*, contract*, term, employed",
);

/** Other things that end on a day. */
const ofOthers = anyPhrase(
  "аренд*, займ*, паспорт*, удостоверен*, виза, визы, визу, внж, рвп, разрешен*, рнп, полис*, страхов*, медосмотр*, справк*, пропуск*, патент*, passport*, visa*, permit*, lease*, insurance*, medical*, badge*, төлқұжат*, куәлік*, рұқсат*, жалға*",
);

/** The date after "до" or "по", or before "дейін". */
const untilDay = new RegExp(
  `(?:^|[^\\p{L}])(?:до|по|until|till|through|to)\\s*(${aDay.source})|(${aDay.source})\\s*(?:г\\.?|ж\\.?)?\\s*(?:дейін|шейін)`,
  "iu",
);

/**
 * The end of an employment contract given in words in a status, a contract or a note: "срочный до 31.12.2025".
 * `isOfContract`: the column is about contracts, so the text need not say so.
 */
export function contractUntil(text: string, isOfContract = false): Day | null {
  if (!aDay.test(text)) return null;
  const ends = text.split(/[,;()\n]/).flatMap((clause): readonly Day[] => {
    const [, behind, before] = untilDay.exec(clause) ?? [];
    const end = isOfContract && endOfPeriod(clause) !== clause ? readLastDay(clause) : readDate(null);
    const day = end.kind === "day" ? end : readDate(behind ?? before ?? null);
    const words = amongSpaces(clause);
    const isMeant = (isOfContract || ofContract.test(words)) && !ofOthers.test(words) && !isOfAbsence(clause);
    return day.kind === "day" && isMeant ? [day.day] : [];
  });
  return ends[0] ?? null;
}
