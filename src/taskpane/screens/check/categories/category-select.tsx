import { checkTexts } from "../../../../i18n/check";
import type { Suggested } from "../../../../roster/positions/suggestion";
import { Dropdown } from "../../../parts/dropdown";
import { useSay } from "../../../speech";

const categories = [1, 2, 3, 4, "none"] as const satisfies readonly Suggested[];

type Props = {
  readonly label: string;
  readonly value: Suggested | null;
  readonly onChoose: (category: Suggested | null) => void;
};

/** A dropdown for a permit category; initially blank. */
export function CategorySelect({ label, value, onChoose }: Props) {
  const say = useSay(checkTexts);
  return (
    <Dropdown
      aria-label={label}
      value={value === null ? "" : String(value)}
      onChoose={(chosen) => onChoose(categories.find((category) => String(category) === chosen) ?? null)}
    >
      <option value="">{say("categories.option.open")}</option>
      {categories.map((category) => (
        <option key={category} value={String(category)}>
          {say(`categories.option.${category}`)}
        </option>
      ))}
    </Dropdown>
  );
}
