import { Button, Field } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { reportTexts, type FileKey } from "../../i18n/report";
import { type OtherList, listsIn } from "../../workbook-model/other-list";
import type { Stated } from "../../workbook-model/stated";
import { Dropdown } from "../parts/dropdown";
import { useSay } from "../speech";
import { Quiet } from "../parts/text";
import { fileProblemCodes } from "../../xlsx/file-problem-codes";
import { withTexts } from "../late";
import { Stack } from "../parts/stack";
import { Message } from "../parts/message";

const KINDS = ".xlsx,.xlsm,.xlsb,.xls,.csv,.tsv,.txt";

type Props = {
  readonly stated: Stated;
  readonly onPick: (list: OtherList | null, name: string) => void;
};

type Opened = { readonly name: string; readonly read: FileRead | null };

/** Opens a file and, if it has several lists, lets the user choose one; explains why if it cannot be read. */
export function FilePicker({ stated, onPick }: Props) {
  const say = useSay(reportTexts);
  const input = useRef<HTMLInputElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const [listed, setListed] = useState("");
  const lists = opened?.read?.kind === "lists" ? opened.read.lists : [];

  const choose = (list: OtherList | undefined, name: string) => {
    setListed(list?.sheet.id ?? "");
    onPick(list ?? null, list === undefined ? "" : `${name}, ${list.sheet.sheet}`);
  };
  const open = async (file: File) => {
    const read = await readListFile(file, stated).catch(() => null);
    setOpened({ name: file.name, read });
    const [only, ...others] = read?.kind === "lists" ? read.lists : [];
    choose(others.length === 0 ? only : undefined, file.name);
  };
  const problem = opened && problemOf(opened);

  return (
    <Stack gap="XS" isNarrow>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        aria-label={say("changes.pick.file")}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // Allows choosing the same file again after it was corrected.
          target.value = "";
          if (file) void open(file);
        }}
      />
      <Button onClick={() => input.current?.click()}>{say("changes.pick.file")}</Button>
      <Quiet>{say("changes.pick.hint")}</Quiet>
      {lists.length > 1 && (
        <Field label={say("changes.pick.list", { file: opened?.name ?? "" })}>
          <Dropdown
            value={listed}
            onChoose={(value) =>
              choose(
                lists.find(({ sheet }) => sheet.id === value),
                opened?.name ?? "",
              )
            }
          >
            <option value="" disabled>
              {say("changes.pick.choose")}
            </option>
            {lists.map(({ sheet }) => (
              <option key={sheet.id} value={sheet.id}>
                {sheet.sheet}
              </option>
            ))}
          </Dropdown>
        </Field>
      )}
      <div aria-live="assertive">{problem && <Message intent="warning">{problem}</Message>}</div>
    </Stack>
  );

  function problemOf({ name: file, read }: Opened): string | null {
    if (read === null) return say("changes.read_failed", { file });
    if (read.kind === "lists") return read.lists.length === 0 ? say("changes.no_list", { file }) : null;
    const { why, row, document } = read;
    return say(`file.${why}`, { file, row, document });
  }
}

/** The staff lists of a file; or why it cannot be read, as a sentence's key and values. */
type FileRead =
  | { readonly kind: "lists"; readonly lists: readonly OtherList[] }
  | { readonly kind: "unreadable"; readonly why: FileKey; readonly row: number; readonly document: string };

/** Reads a local file; nothing is uploaded. Rejects if the browser cannot read it. */
async function readListFile(file: File, stated: Stated): Promise<FileRead> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { openFile, UnreadableFile } = await withTexts(import("../../xlsx/open-file"));
  try {
    return { kind: "lists", lists: listsIn(openFile(bytes, file.name), stated).staff };
  } catch (cause) {
    if (!(cause instanceof UnreadableFile)) throw cause;
    const { reason, row, document } = cause;
    return { kind: "unreadable", why: fileProblemCodes[reason], row, document };
  }
}
