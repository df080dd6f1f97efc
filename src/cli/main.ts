import type { Verdict } from "../domain/verdict";
import { type Day, isDay } from "../law/day";
import { readFile } from "./read-file";
import { run } from "./run";
import type { TextStyle } from "./text-report";

const WIDEST = 110;
const UTC_OFFSET_HOURS = 5;
/** Excel's serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569;

const colours: Readonly<Record<Verdict, string>> = {
  pass: "32",
  exempt: "32",
  fail: "31",
  undecided: "33",
  empty: "33",
};

function todayInKazakhstan(): Day {
  const serial = UNIX_EPOCH + Math.floor((Date.now() + UTC_OFFSET_HOURS * 3_600_000) / 86_400_000);
  if (!isDay(serial)) throw new RangeError("The clock of this machine is outside Excel's calendar");
  return serial;
}

function styleOf(verdict: Verdict): TextStyle {
  const isColoured = process.stdout.isTTY && !process.env["NO_COLOR"];
  return {
    width: Math.min(WIDEST, process.stdout.columns ?? WIDEST),
    headline: (text) => (isColoured ? `\u001b[1;${colours[verdict]}m${text}\u001b[0m` : text),
  };
}

const { stdout, stderr, exitCode } = run(process.argv.slice(2), {
  today: todayInKazakhstan(),
  readFile,
  style: styleOf,
});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
