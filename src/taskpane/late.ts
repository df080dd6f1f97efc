import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import { loadTexts } from "../i18n/load-texts";

/** What is loaded when it is first needed, together with the texts it says. */
export async function withTexts<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  const loaded = await loading;
  await loadTexts();
  return loaded;
}

/** A part of the pane that is loaded, with its texts, when it is first shown. */
export function late<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await withTexts(load()) }));
}
