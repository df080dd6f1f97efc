import {
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Spinner,
} from "@fluentui/react-components";
import { type JSX, useEffect, useRef, useState } from "react";
import { useSay } from "../../speech";
import { checkTexts } from "../../../i18n/check";
import { type Choice, type Choices, findChoices, type Target } from "../../store/check/targets";
import { useStore } from "../../store/use-store";

type Props = {
  /** The button that opens it. */
  readonly button: JSX.Element;
  readonly onTarget: (target: Target) => void;
};

/** Everything in the workbook that can be checked. Opens as soon as it is loaded. */
export function TargetMenu({ button, onTarget }: Props) {
  const [isOpen, setOpen] = useState(true);
  return (
    // Elsewhere in the page the list would be outside all landmarks.
    <Menu inline open={isOpen} onOpenChange={(_, { open }) => setOpen(open)} positioning="below-end">
      <MenuTrigger disableButtonEnhancement>{button}</MenuTrigger>
      <MenuPopover>
        <TargetList onTarget={onTarget} />
      </MenuPopover>
    </Menu>
  );
}

/** Sheets come and go, so the list is read whenever the menu opens. */
function TargetList({ onTarget }: Pick<Props, "onTarget">) {
  const { verbs } = useStore();
  const say = useSay(checkTexts);
  const [choices, setChoices] = useState<Choices | "failed" | null>(null);
  useEffect(() => {
    findChoices(verbs).then(setChoices, () => setChoices("failed"));
  }, [verbs]);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The menu opened before it had any item that could take the focus.
    list.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
  }, [choices]);
  if (choices === null) return <Spinner size="tiny" label={say("target.looking")} />;
  if (choices === "failed")
    return (
      <MenuList>
        <MenuItem disabled>{say("target.failed")}</MenuItem>
      </MenuList>
    );
  const { rosters, sheets, tables, selected } = choices;
  return (
    <div ref={list}>
      <MenuList>
        <ChoiceGroup title={say("target.rosters")} choices={rosters} onTarget={onTarget} />
        <ChoiceGroup title={say("target.sheets")} choices={sheets} onTarget={onTarget} />
        <ChoiceGroup title={say("target.tables")} choices={tables} onTarget={onTarget} />
        <MenuGroup>
          <MenuGroupHeader>{say("target.selected")}</MenuGroupHeader>
          {selected ? (
            <ChoiceItem choice={selected} onTarget={onTarget} />
          ) : (
            <MenuItem disabled>{say("target.nothing_selected")}</MenuItem>
          )}
        </MenuGroup>
      </MenuList>
    </div>
  );
}

type GroupProps = {
  readonly title: string;
  readonly choices: readonly Choice[];
  readonly onTarget: (target: Target) => void;
};

function ChoiceGroup({ title, choices, onTarget }: GroupProps) {
  if (choices.length === 0) return null;
  return (
    <MenuGroup>
      <MenuGroupHeader>{title}</MenuGroupHeader>
      {choices.map((choice) => (
        <ChoiceItem key={`${choice.where ?? ""} ${choice.name}`} choice={choice} onTarget={onTarget} />
      ))}
    </MenuGroup>
  );
}

function ChoiceItem({
  choice: { target, name, where },
  onTarget,
}: {
  readonly choice: Choice;
  readonly onTarget: (target: Target) => void;
}) {
  return (
    <MenuItem onClick={() => onTarget(target)} {...(where === null ? {} : { secondaryContent: where })}>
      {name}
    </MenuItem>
  );
}
