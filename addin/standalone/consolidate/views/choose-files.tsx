import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { pickedFiles } from "../collect-files.js";
import type { MonthFile } from "../month-file.js";

interface ChooseFilesProps {
  readonly label: string;
  /** Several files, a whole folder, or one file of these kinds. */
  readonly what: "files" | "folder" | { readonly accept: string };
  readonly primary?: boolean;
  readonly onFiles: (files: readonly MonthFile[]) => void;
}

/** A button that opens the system's own picker. */
export function ChooseFiles({ label, what, primary = false, onFiles }: ChooseFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const takes = what === "folder" ? { webkitdirectory: "" } : what === "files" ? { multiple: true } : what;
  return (
    <>
      <Button appearance={primary ? "primary" : "secondary"} onClick={() => input.current?.click()}>{label}</Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        {...takes}
        onChange={({ currentTarget }) => {
          const files = pickedFiles(currentTarget.files ?? []);
          if (files.length > 0) onFiles(files);
          // The same files may be chosen again after they were changed.
          currentTarget.value = "";
        }}
      />
    </>
  );
}
