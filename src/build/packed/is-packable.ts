import type { LoaderContext } from "webpack";
import { languages } from "../../i18n/language.ts";
import { textsOf } from "../catalogue-texts.ts";
import { canBeShort } from "./short-message.ts";

/** True if every text of a catalogue can be a short message. */
export async function isPackable(
  loader: Pick<LoaderContext<unknown>, "importModule">,
  folder: string,
): Promise<boolean> {
  const texts = await Promise.all(languages.map((language) => textsOf(loader, folder, language)));
  return texts.every((each) => Object.values(each).every(canBeShort));
}
