import { type ComponentType, lazy, type LazyExoticComponent, Suspense } from "react";
import { loadTexts } from "../i18n/load-texts";

/** Loads something on demand, together with the texts it uses. */
export async function withTexts<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  const loaded = await loading;
  await loadTexts();
  return loaded;
}

/** A component loaded, with its texts, when first rendered; renders nothing until then. */
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

/** The same with a fallback until it is loaded. */
export function lateWithin<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await withTexts(load()) }));
}
