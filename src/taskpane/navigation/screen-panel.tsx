import { type ReactNode } from "react";
import { ErrorBoundary } from "../parts/error-boundary";
import { panelId, tabId } from "./screen-ids";
import type { ScreenId } from "../parts/screen-props";

type Props = { readonly id: ScreenId; readonly isShown: boolean; readonly children: ReactNode };

/** The place of one screen, named by its tab. A screen that fails leaves the others working. */
export function ScreenPanel({ id, isShown, children }: Props) {
  return (
    <div role="tabpanel" id={panelId(id)} aria-labelledby={tabId(id)} hidden={!isShown}>
      <ErrorBoundary>{children}</ErrorBoundary>
    </div>
  );
}
