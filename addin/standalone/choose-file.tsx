import { Button } from "@fluentui/react-components";
import { useRef } from "react";

const TAKES = ".xlsx,.xlsm,.docx,.csv,.tsv,.txt,.html,.htm";

/** A button that opens the system's own file picker. */
export function ChooseFile({ label, primary, onFile }: { readonly label: string; readonly primary: boolean; readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button appearance={primary ? "primary" : "secondary"} size={primary ? "large" : "small"} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        accept={TAKES}
        hidden
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file may be chosen again after it was changed.
          if (file) onFile(file);
          currentTarget.value = "";
        }}
      />
    </>
  );
}
