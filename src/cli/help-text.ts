import type { SayInTerminal } from "../i18n/terminal";
import { optionList, optionNames, USAGE } from "./option-list";
import { wrap } from "./wrap";

/** Purpose of the command, and its options. */
export function helpText(say: SayInTerminal, width: number): string {
  const lines = optionNames.map((name) => {
    const { value } = optionList[name];
    return { option: `  --${name}${value === null ? "" : ` ${value}`}`, does: say(`help.${name}`) };
  });
  const indent = Math.max(...lines.map(({ option }) => option.length)) + 2;
  const options = lines.map(({ option, does }) =>
    wrap(
      `${option.padEnd(indent).replaceAll(" ", NO_BREAK_SPACE)}${does}`,
      width,
      " ".repeat(indent),
    ).replaceAll(NO_BREAK_SPACE, " "),
  );
  return [
    wrap(say("help.purpose"), width),
    USAGE,
    [say("help.options"), ...options].join("\n"),
    wrap(say("help.exit_codes"), width),
  ].join("\n\n");
}

/** Keeps a line from being broken here. */
const NO_BREAK_SPACE = "\u00a0";
