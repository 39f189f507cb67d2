import { Button } from "@mantine/core";
import { Empty } from "../ui/empty.tsx";
import { words } from "../words.ts";

/** What is shown where a screen failed: a defect of ours, or a part of the desk that could not be loaded. */
export function BrokenScreen() {
  return (
    <div className="screen" role="alert">
      <Empty
        heading
        title={words.shell.broken}
        action={<Button onClick={() => location.reload()}>{words.shell.reload}</Button>}
      >
        {words.shell.brokenWords}
      </Empty>
    </div>
  );
}
