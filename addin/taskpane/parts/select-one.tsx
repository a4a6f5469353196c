import { Field, Select } from "@fluentui/react-components";

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectOneProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChoose: (value: string) => void;
  readonly hint?: string;
}

/** A labelled native list. */
export function SelectOne({ label, value, options, onChoose, hint }: SelectOneProps) {
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      <Select value={value} onChange={(_, data) => onChoose(data.value)}>
        {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
      </Select>
    </Field>
  );
}
