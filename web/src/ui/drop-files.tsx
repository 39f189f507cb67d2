import { Button } from "@mantine/core";
import { useId, useRef } from "react";
import { words } from "../words.ts";
import { useDrop } from "./use-drop.ts";
import "./drop-files.css";

type DropFilesProps = {
  readonly files: readonly File[];
  readonly onChange: (files: readonly File[]) => void;
  readonly hint: string;
};

/** A place to drop files on, which is a file chooser for everyone who does not drag. */
export function DropFiles({ files, onChange, hint }: DropFilesProps) {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const { over, place } = useDrop((dropped) => onChange([...files, ...dropped]));
  return (
    <div className={over ? "drop-files drop-files-over" : "drop-files"} {...place}>
      <label htmlFor={id} className="drop-files-words">
        <strong>{words.ui.dropFiles}</strong>
        <span>{hint}</span>
      </label>
      <Button variant="default" onClick={() => input.current?.click()}>
        {words.ui.chooseFiles}
      </Button>
      <input
        id={id}
        ref={input}
        type="file"
        multiple
        tabIndex={-1}
        className="drop-files-input"
        onChange={(event) => {
          onChange([...files, ...(event.currentTarget.files ?? [])]);
          event.currentTarget.value = "";
        }}
      />
      <FileList files={files} onChange={onChange} />
    </div>
  );
}

function FileList({ files, onChange }: Pick<DropFilesProps, "files" | "onChange">) {
  if (files.length === 0) return null;
  return (
    <ul className="drop-files-list">
      {files.map((file) => (
        <li key={`${file.name} ${file.lastModified} ${file.size}`}>
          <span>{file.name}</span>
          <span className="figures soft">{words.ui.fileSize(file.size)}</span>
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={words.ui.takeOut(file.name)}
            onClick={() => onChange(files.filter((other) => other !== file))}
          >
            {words.ui.remove}
          </Button>
        </li>
      ))}
    </ul>
  );
}
