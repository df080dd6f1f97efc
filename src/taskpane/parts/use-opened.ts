import { type RefObject, useRef, useState } from "react";

type Opened<Form> = {
  /** What is open; null where nothing is. */
  readonly opened: Form | null;
  /** Opens a form on behalf of the button that has the focus, or of another one. */
  readonly open: (form: Form, trigger?: HTMLElement | null) => void;
  /** Closes it, and gives the focus back to that button unless it has gone elsewhere meanwhile. */
  readonly close: () => void;
};

/** A form that opens within a part of the page. */
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
