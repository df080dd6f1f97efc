import { type RefObject, useRef, useState } from "react";

type Opened<Form> = {
  /** The open form, or null. */
  readonly opened: Form | null;
  /** Opens a form; `trigger`, by default the focused element, gets the focus back later. */
  readonly open: (form: Form, trigger?: HTMLElement | null) => void;
  /** Closes the form and returns the focus to the trigger, unless it has moved elsewhere. */
  readonly close: () => void;
};

/** Tracks a form that opens within a part of the page. */
export function useOpened<Form>(within: RefObject<HTMLElement | null>): Opened<Form> {
  const [opened, setOpened] = useState<Form | null>(null);
  const trigger = useRef<HTMLElement | null>(null);
  return {
    opened,
    open: (form, by = document.activeElement as HTMLElement | null) => {
      trigger.current = by;
      setOpened(form);
    },
    close: () => {
      const { activeElement } = document;
      const isHere = within.current?.contains(activeElement) ?? false;
      setOpened(null);
      if (isHere || activeElement === document.body) trigger.current?.focus();
    },
  };
}
