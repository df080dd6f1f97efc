import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";

/** The files of one kind of case, parsed. Adding a case or a file needs no code. */
export function caseFiles<T>(folder: string): readonly { readonly file: string; readonly content: T }[] {
  const own = path.join(__dirname, folder);
  return readdirSync(own)
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => ({
      file,
      content: parse(readFileSync(path.join(own, file), "utf8"), { merge: true }) as T,
    }));
}

/** Cases of all files of a kind; each takes the source and the day of its file where it names none. */
export function casesOf<T extends { readonly name: string }>(folder: string): readonly (T & Origin)[] {
  return caseFiles<Origin & { readonly cases: readonly T[] }>(folder).flatMap(({ content }) => {
    const { cases, ...origin } = content;
    return cases.map((each) => ({ ...origin, ...each }));
  });
}

type Origin = { readonly source: string; readonly on: string };
