import { countryTable } from "./country-table";

/** A state or territory of ISO 3166, and its names. */
export type State = {
  readonly alpha2: string;
  /** Alpha-3 and numeric. */
  readonly codes: readonly string[];
  readonly names: readonly [ru: string, kk: string, en: string];
  /** Other texts that mean the state, not all of them fit to be shown. */
  readonly further: readonly string[];
};

const line = /^(..)([A-Z]+)(\d+) (.*?);(.*?);([^;]*);?(.*)$/;

let read: readonly State[] | undefined;

/** Every state and territory; the table is parsed on first use. */
export function states(): readonly State[] {
  read ??= statesOf(countryTable);
  return read;
}

function statesOf(table: string): readonly State[] {
  let number = 0;
  return table.split("\n").map((text) => {
    const [, alpha2 = "", letters = "", step, ru = "", kk, en = "", further] = line.exec(text) ?? [];
    number += Number(step);
    return {
      alpha2,
      codes: [letters.length === 1 ? alpha2 + letters : letters, String(number).padStart(3, "0")],
      names: [ru, kk || ru, en],
      further: further ? further.split(";") : [],
    };
  });
}
