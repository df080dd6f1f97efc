import type { Verdict } from "../domain/verdict";
import { kazakhstanDay } from "../law/kazakhstan-day";
import { readFile } from "./read-file";
import { run } from "./run";
import type { TextStyle } from "./text-report";

const WIDEST = 110;

const colours: Readonly<Record<Verdict, string>> = {
  pass: "32",
  exempt: "32",
  fail: "31",
  undecided: "33",
  empty: "33",
};

function styleOf(verdict: Verdict): TextStyle {
  const isColoured = process.stdout.isTTY && !process.env["NO_COLOR"];
  return {
    width: Math.min(WIDEST, process.stdout.columns ?? WIDEST),
    headline: (text) => (isColoured ? `\u001b[1;${colours[verdict]}m${text}\u001b[0m` : text),
  };
}

const { stdout, stderr, exitCode } = run(process.argv.slice(2), {
  today: kazakhstanDay(Date.now()),
  readFile,
  style: styleOf,
});
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
