import { Button } from "@mantine/core";
import { saveFile } from "./save-file.ts";
import { ActTrouble } from "./trouble.tsx";
import { useAct } from "./use-act.ts";

type FileButtonProps = {
  readonly label: string;
  /** Under which name the file is kept. */
  readonly name: string;
  readonly fetch: (options: { readonly key: string }) => Promise<Blob>;
  /** Why it cannot be had, where it cannot. */
  readonly why?: string | undefined;
  /** Whether something is changed by its leaving. */
  readonly changes?: boolean;
  /** As large as the buttons beside it. */
  readonly size?: "compact-xs" | "compact-sm";
};

/** Fetches a file and gives it to the browser to keep; says what went wrong where it could not. */
export function FileButton({ label, name, fetch, why, changes = false, size = "compact-sm" }: FileButtonProps) {
  const act = useAct({
    send: (_: undefined, options) => fetch(options),
    done: (file) => saveFile(file, name),
    changesNothing: !changes,
  });
  return (
    <>
      <Button
        size={size}
        variant="default"
        loading={act.busy}
        disabled={why !== undefined}
        title={why}
        onClick={() => act.run(undefined)}
      >
        {label}
      </Button>
      <ActTrouble error={act.error} />
    </>
  );
}
