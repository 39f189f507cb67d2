import { Button, NativeSelect, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useRef, useState, type FormEvent } from "react";
import { paths } from "../paths.ts";
import { useErrand } from "../shell/errands.tsx";
import { words } from "../words.ts";

const templateName = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Opens the editor under a name that is not written yet: a step of a ladder may then name it. */
export function NewTemplate() {
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [audience, setAudience] = useState("business");
  const isName = templateName.test(name);
  const field = useRef<HTMLInputElement>(null);
  useErrand("new-template", () => field.current?.focus());
  const open = (event: FormEvent) => {
    event.preventDefault();
    if (!isName) return;
    setName("");
    void navigate({
      to: paths.templates,
      search: { name, audience: audience === "consumer" ? audience : undefined },
    });
  };
  return (
    <form className="templates-new" onSubmit={open}>
      <TextInput
        label={words.templates.newName}
        ref={field}
        value={name}
        onChange={(event) => setName(event.currentTarget.value.toLowerCase())}
        error={name === "" || isName ? undefined : words.templates.newNameHint}
      />
      <NativeSelect
        aria-label={words.templates.newFor}
        value={audience}
        onChange={(event) => setAudience(event.currentTarget.value)}
        data={Object.entries(words.templates.audiences).map(([value, label]) => ({ value, label }))}
      />
      <Button type="submit" variant="default" disabled={!isName}>
        {words.templates.begin}
      </Button>
    </form>
  );
}
