import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from "react";
import { loadTexts } from "../i18n/load-texts";

/** What is loaded when it is first needed, together with the texts it says. */
export async function withTexts<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  const loaded = await loading;
  await loadTexts();
  return loaded;
}

/** A part of the pane that is loaded, with its texts, when it is first shown; its place is blank until then. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  const Part = lateWithin(load);
  return function Late(props) {
    return (
      <Suspense>
        <Part {...props} />
      </Suspense>
    );
  };
}

/** The same where something else stands in its place until then. */
export function lateWithin<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await withTexts(load()) }));
}
