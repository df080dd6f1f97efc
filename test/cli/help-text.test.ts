import { helpText } from "../../src/cli/help-text";
import { optionNames } from "../../src/cli/option-list";
import { languages } from "../../src/i18n/language";
import { speaker } from "../../src/i18n/speaker";
import { terminalTexts } from "../../src/i18n/terminal";

const WIDTH = 80;

test.each(languages)("the help in %s lists every option once, within the width", (language) => {
  const lines = helpText(speaker(terminalTexts, language), WIDTH).split("\n");
  const listed = lines.flatMap((line) => /^ {2}--([a-z-]+)/.exec(line)?.[1] ?? []);
  expect(listed).toEqual(optionNames);
  expect(lines.filter((line) => line.length > WIDTH)).toEqual([]);
});
