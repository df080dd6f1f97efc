import type { SayInTerminal } from "../i18n/terminal";
import { optionList, optionNames, USAGE } from "./option-list";
import { wrap } from "./wrap";

/** What the command is for, and every option with what it does. */
export function helpText(say: SayInTerminal, width: number): string {
  const lines = optionNames.map((name) => {
    const { value } = optionList[name];
    return { option: `  --${name}${value === null ? "" : ` ${value}`}`, does: say(`help.${name}`) };
  });
  const indent = Math.max(...lines.map(({ option }) => option.length)) + 2;
  const options = lines.map(({ option, does }) =>
    wrap(`${option.padEnd(indent).replaceAll(" ", HELD)}${does}`, width, " ".repeat(indent)).replaceAll(
      HELD,
      " ",
    ),
  );
  return [
    wrap(say("help.purpose"), width),
    USAGE,
    [say("help.options"), ...options].join("\n"),
    wrap(say("help.exit_codes"), width),
  ].join("\n\n");
}

/** A blank at which no line is broken. */
const HELD = "\u00a0";
