import { type ReactNode } from "react";
import { ErrorBoundary } from "../parts/error-boundary";
import { panelId, tabId } from "./screen-ids";
import type { ScreenId } from "../parts/screen-props";

type Props = { readonly id: ScreenId; readonly isShown: boolean; readonly children: ReactNode };

/** The panel of one screen, labelled by its tab. If the screen crashes, the others keep working. */
export function ScreenPanel({ id, isShown, children }: Props) {
  return (
    <div role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id)} hidden={!isShown}>
      <ErrorBoundary>{children}</ErrorBoundary>
    </div>
  );
}
