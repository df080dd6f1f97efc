import path from "node:path";
import { parse } from "yaml";
import type { Language } from "../../i18n/language.ts";

/** A help page: front matter about the formula, and a Markdown body. */
export type Page = {
  readonly file: string;
  readonly language: string;
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly body: string;
};

const HEAD_AND_BODY = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/;
const FILE_NAME = /^([a-z0-9-]+)\.([a-z]{2})\.md$/;

/** Base name of a formula's pages, in the folder and in the URL. */
export function slugOf(id: string): string {
  return id.toLowerCase().replaceAll("_", "-");
}

/** File name of a formula's page in a language. */
export function pageFile(id: string, language: Language): string {
  return `${slugOf(id)}.${language}.md`;
}

/** Parses a page; throws an error with a clear sentence if it lacks front matter or is named wrongly. */
export function parsePage(file: string, text: string): Page {
  const [, , language] = FILE_NAME.exec(path.basename(file)) ?? [];
  if (!language) throw new Error(`${file}: a help page is named formula.language.md`);
  const [, head, body] = HEAD_AND_BODY.exec(text) ?? [];
  if (head === undefined || body === undefined)
    throw new Error(`${file}: the page has no head between --- lines`);
  const { id = "", title = "", description = "", parameters } = (parse(head) ?? {}) as Partial<Page>;
  return { file, language, id, title, description, parameters: parameters ?? {}, body };
}
