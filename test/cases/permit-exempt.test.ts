import { exemptGrounds } from "../../src/law/permit-exempt";
import { caseFiles } from "./case-files";

type Ground = { readonly article: string; readonly "of foreigners only": boolean; readonly because: string };

const grounds = caseFiles<{ readonly grounds: Readonly<Record<string, Ground>> }>("permit-exempt").flatMap(
  ({ content }) => Object.entries(content.grounds),
);

test("every ground on which no permit is needed stands where the statute has it", () => {
  const told = Object.entries(exemptGrounds).map(([name, { article, isOfForeignersOnly }]) => [
    name,
    article,
    isOfForeignersOnly,
  ]);
  expect(told).toEqual(
    grounds.map(([name, { article, "of foreigners only": ofForeigners }]) => [name, article, ofForeigners]),
  );
});
