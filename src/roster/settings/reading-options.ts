import { type ReadingName, readings } from "../../law/readings";
import { type VacancyReadingName, vacancyReadings } from "../../law/vacancy-readings";

const all = { ...readings, ...vacancyReadings };

/** The names of every disputed point that settings can speak of. */
export const settableReadings = Object.keys(all) as (ReadingName | VacancyReadingName)[];

/** The options of the disputed point that a setting is about, the default first; null where it is about none. */
export function readingOptions(setting: string): readonly string[] | null {
  const name = settableReadings.find((each) => `reading_${each}` === setting);
  return name === undefined ? null : all[name].options;
}
