import { checkTexts } from "../../i18n/check";
import { findingsTexts } from "../../i18n/findings";
import { useSay } from "../speech";
import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { EyeOffRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { AlikeFixes } from "./alike-fixes";
import { type CellChange, wordsBefore } from "./cell-change";
import type { FindingActions } from "./use-finding-actions";
import { FindingForm } from "./finding-form";
import { fixValueWords } from "../../sentences/explain-fix";
import { columnLetters } from "../../sheet/address";
import type { Cause } from "../../account/findings/group-findings";
import { useOpened } from "../parts/use-opened";
import { ButtonRow, Stack } from "../parts/stack";

/** A longer menu would not help: other fixes can be made one by one, or are offered once these are done. */
const OFFERED = 8;

const useStyles = makeStyles({
  // Keeps the menu above elements with their own stacking order, such as the "decides" badge.
  menu: { zIndex: 1 },
});

type Form = { readonly kind: "ignore" } | { readonly kind: "fix"; readonly fixes: AlikeFixes };

type Props = {
  readonly cause: Cause;
  /** Null if nothing can be fixed together. */
  readonly alikeFixes: (() => readonly AlikeFixes[]) | null;
  /** Adds the changes that must be made together with these. */
  readonly completed: (changes: readonly CellChange[]) => readonly CellChange[];
  readonly actions: FindingActions;
};

/** Actions on all findings of a cause at once. */
export function CauseActions({ cause, alikeFixes, completed, actions }: Props) {
  const styles = useStyles();
  const sayFinding = useSay(findingsTexts);
  const { findings } = cause;
  const ignoreTitle = sayFinding("ignore.title.many", { count: findings.length });
  const root = useRef<HTMLDivElement>(null);
  const menuButton = useRef<HTMLSpanElement>(null);
  const [offered, setOffered] = useState<readonly AlikeFixes[] | null>(null);
  const { opened, open, close } = useOpened<Form>(root);
  const preview = (fixes: AlikeFixes) =>
    open({ kind: "fix", fixes }, menuButton.current?.querySelector("button") ?? null);
  const offer = (found: readonly AlikeFixes[]) => {
    const [only, ...others] = found;
    if (only && others.length === 0) preview(only);
    else setOffered(found.slice(0, OFFERED));
  };
  return (
    <Stack ref={root} gap="XS">
      <ButtonRow>
        {alikeFixes && (
          <span ref={menuButton}>
            <Menu
              inline
              open={offered !== null}
              onOpenChange={(_, { open: isOpen }) => (isOpen ? offer(alikeFixes()) : setOffered(null))}
            >
              <MenuTrigger disableButtonEnhancement>
                <Button size="small">{sayFinding("alike.menu")}</Button>
              </MenuTrigger>
              <MenuPopover className={styles.menu}>
                <MenuList>
                  {offered?.map((fixes) => (
                    <MenuItem key={fixes.key} onClick={() => preview(fixes)}>
                      <AlikeWords fixes={fixes} />
                    </MenuItem>
                  ))}
                </MenuList>
              </MenuPopover>
            </Menu>
          </span>
        )}
        <Button
          size="small"
          appearance="subtle"
          icon={<EyeOffRegular />}
          onClick={() => open({ kind: "ignore" })}
        >
          {sayFinding("ignore.all")}
        </Button>
      </ButtonRow>
      {opened?.kind === "fix" && (
        <FindingForm
          key={opened.fixes.key}
          form={{ changes: completed(opened.fixes.changes) }}
          actions={actions}
          onClose={close}
        />
      )}
      {opened?.kind === "ignore" && (
        <FindingForm form={{ findings, label: ignoreTitle }} actions={actions} onClose={close} />
      )}
    </Stack>
  );
}

function AlikeWords({ fixes: { kind, changes } }: { fixes: AlikeFixes }) {
  const sayAnswer = useSay(checkTexts);
  const sayFinding = useSay(findingsTexts);
  const [first] = changes;
  const count = changes.length;
  if (kind === "safe" || kind === "merged") return sayFinding(`alike.${kind}`, { count });
  if (kind !== "text") return sayFinding(`alike.${kind}`, { count, column: columnLetters(first.column) });
  return sayFinding("alike.text", {
    count,
    before: wordsBefore(first, sayFinding, sayAnswer),
    after: fixValueWords(first.value, sayAnswer),
  });
}
