import { serialDay } from "../../xlsx/serial-day";
/** What Excel makes of typed text under Kazakhstan's regional settings; null if it stays a text. */
export type Typed = { value: number | boolean; format: string | null };

const DATE = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
const NUMBER = /^[-+]?\d{1,3}(?:[ \u00a0]\d{3})+(?:,\d+)?$|^[-+]?\d+,\d+$/;
const PERCENT = /^([-+]?\d+(?:[.,]\d+)?)\s?%$/;
const LOGICAL = new Map([
  ["TRUE", true],
  ["ИСТИНА", true],
  ["АҚИҚАТ", true],
  ["FALSE", false],
  ["ЛОЖЬ", false],
  ["ЖАЛҒАН", false],
]);

/** Recognises day-first dates, decimal commas, percentages and logical values, which the grid would leave as text. */
export function typedInput(text: string): Typed | null {
  const trimmed = text.trim();
  const logical = LOGICAL.get(trimmed.toUpperCase());
  if (logical !== undefined) return { value: logical, format: null };
  if (NUMBER.test(trimmed)) return { value: toNumber(trimmed), format: null };
  const percent = PERCENT.exec(trimmed)?.[1];
  if (percent !== undefined) {
    return { value: toNumber(percent) / 100, format: /[.,]/.test(percent) ? "0.00%" : "0%" };
  }
  const serial = dateSerial(DATE.exec(trimmed));
  return serial === null ? null : { value: serial, format: "dd.mm.yyyy" };
}

function toNumber(text: string): number {
  return Number(text.replace(/[ \u00a0]/g, "").replace(",", "."));
}

function dateSerial(match: RegExpExecArray | null): number | null {
  if (!match) return null;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const serial = serialDay(year, month, day);
  // Excel counts a day that never existed, 29 February 1900.
  return serial !== null && serial > 60 ? serial : null;
}
